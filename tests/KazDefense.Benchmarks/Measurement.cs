using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KazDefense.Benchmarks;

/// <summary>What one query class took, in milliseconds.</summary>
/// <param name="Query">The class.</param>
/// <param name="Commands">How many commands it sends.</param>
/// <param name="Ef">The store's own query, the median.</param>
/// <param name="Raw">The same commands without EF, the median.</param>
/// <param name="Slowest">The dearest of its commands without EF, the median, and its SQL.</param>
public sealed record Measurement(QueryClass Query, int Commands, double Ef, double Raw, (double Milliseconds, string Sql) Slowest)
{
    /// <summary>At most this much more than without EF.</summary>
    public const double MaxRatio = 2.5, MaxDifference = 0.3;

    private const int MostWarmUps = 400;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    public bool IsWithin => Ef <= Math.Max(MaxRatio * Raw, Raw + MaxDifference);

    public string Verdict => !Query.HasLimit ? "–" : IsWithin ? "within" : "over";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {Query.Name} | {Commands} | {Ef:0.00} | {Raw:0.00} | {Ef / Raw:0.00} | {Ef - Raw:0.00} | {Slowest.Milliseconds:0.00} | {Verdict} |");

    /// <summary>Runs the query and its commands by turns, after warming both up.</summary>
    public static async Task<Measurement> TakeAsync(QueryClass query, SqlCapture capture, Func<Task> captured, SqliteConnection raw, int runs, Func<TimeSpan> clock)
    {
        capture.Sent.Clear();
        await captured();
        var sent = capture.Sent.ToList();
        // What runs a few dozen times is compiled anew, better; a short query is measured after that.
        var warming = System.Diagnostics.Stopwatch.GetTimestamp();
        for (var i = 0; i < 5 || i < MostWarmUps && System.Diagnostics.Stopwatch.GetElapsedTime(warming) < WarmUp; i++)
        {
            await query.RunAsync();
            sent.ForEach(c => c.Run(raw));
        }
        var ef = new List<double>(runs);
        var alone = new List<double>(runs);
        var each = sent.ConvertAll(_ => new List<double>(runs));
        for (var i = 0; i < runs; i++)
        {
            var start = clock();
            await query.RunAsync();
            ef.Add((clock() - start).TotalMilliseconds);
            start = clock();
            for (var c = 0; c < sent.Count; c++)
            {
                var one = clock();
                sent[c].Run(raw);
                each[c].Add((clock() - one).TotalMilliseconds);
            }
            alone.Add((clock() - start).TotalMilliseconds);
        }
        var slowest = each.Select((times, c) => (Median(times), sent[c].Sql)).MaxBy(x => x.Item1);
        return new(query, sent.Count, Median(ef), Median(alone), slowest);
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
