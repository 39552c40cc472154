using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace KazDefense.Benchmarks.Pages;

/// <summary>A page and its queries, by turns, with nobody else asking.</summary>
/// <param name="Bytes">How many bytes the page has on the wire, compressed.</param>
/// <param name="Page">From asking to the last byte, the median in milliseconds.</param>
/// <param name="Queries">The same SQL without EF and without a page, every value read, the median in milliseconds.</param>
internal sealed record PageTimes(int Bytes, double Page, double Queries)
{
    private const int WarmUp = 60;

    public static async Task<PageTimes> TakeAsync(PageReader reader, string page, IReadOnlyList<SentCommand> queries, SqliteConnection raw, int runs)
    {
        var bytes = 0;
        var (pages, alone) = (new List<double>(runs), new List<double>(runs));
        for (var i = -WarmUp; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            bytes = await reader.ReadAsync(page);
            var whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            foreach (var query in queries)
                query.Run(raw);
            if (i < 0)
                continue;
            pages.Add(whole);
            alone.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return new(bytes, Percentile.Of(pages, 0.5), Percentile.Of(alone, 0.5));
    }

    /// <summary>The commands that take most of a page's time, each with its milliseconds.</summary>
    public static string Dearest(IReadOnlyList<SentCommand> queries, SqliteConnection raw) => string.Join("\n", queries.Select(q =>
    {
        var start = Stopwatch.GetTimestamp();
        q.Run(raw);
        return (Took: Stopwatch.GetElapsedTime(start).TotalMilliseconds, q.Sql);
    }).OrderByDescending(q => q.Took).Take(3).Select(q => FormattableString.Invariant($"{q.Took:0.0} ms {q.Sql}")));
}
