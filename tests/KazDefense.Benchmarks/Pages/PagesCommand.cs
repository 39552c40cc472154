using System.Globalization;
using KazDefense.TestKit;
using KazDefense.TestKit.Endurance;
using Microsoft.Data.Sqlite;

namespace KazDefense.Benchmarks.Pages;

/// <summary>
/// <c>pages</c>: whole pages over HTTP beside the queries they ask, then under load. --database FILE, --runs K (41),
/// --connections C (4), --seconds S (20), --only PATH, --sql (the dearest command of each). The load comes from the same machine. Ends with 1 where a page is over its limits.
/// </summary>
internal static class PagesCommand
{
    /// <summary>How many times its queries' time a page may take, and how many times the unloaded median 95 of 100 readers may wait.</summary>
    public const double MaxRatio = 3;

    /// <summary>What a page may take beyond its queries whatever they take: where they take little, the page itself is most of it.</summary>
    public const double FreeMilliseconds = 15;

    public static async Task<int> RunAsync(string database, IReadOnlyDictionary<string, string> options)
    {
        var (runs, connections, seconds) = (Number("--runs", 41), Number("--connections", 4), Number("--seconds", 20));
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "kazdefense.db"), Path.GetFullPath(database));
        var pages = await SamplePages.OfAsync(database);
        if (options.TryGetValue("--only", out var only))
            pages = [.. pages.Where(p => p.Contains(only, StringComparison.Ordinal))];
        var asked = await PageQueries.CaptureAsync(database, pages);
        await using var server = new ServerProcess(folder.Path, EmptySeeds.In(folder));
        await server.StartAsync();
        using var reader = new PageReader(server.Address);
        await using var raw = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        await raw.OpenAsync();

        Console.WriteLine("| page | kB sent | queries | page ms | queries ms | page/queries | pages/s | at half of that: median ms | 95th ms | 95th/unloaded | verdict |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        var isWithin = true;
        foreach (var page in pages)
        {
            var alone = await PageTimes.TakeAsync(reader, page, asked[page], raw, runs);
            var load = await PageLoad.TakeAsync(reader, page, connections, TimeSpan.FromSeconds(seconds));
            var verdict = alone.Page <= Math.Max(MaxRatio * alone.Queries, alone.Queries + FreeMilliseconds) && load.Ninetyfifth <= MaxRatio * alone.Page;
            isWithin &= verdict;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {page} | {alone.Bytes / 1000.0:0.0} | {asked[page].Count} | {alone.Page:0.0} | {alone.Queries:0.0} | {alone.Page / alone.Queries:0.00} | {load.Capacity:0.0} | {load.Median:0.0} | {load.Ninetyfifth:0.0} | {load.Ninetyfifth / alone.Page:0.00} | {(verdict ? "within" : "over")} |"));
            if (options.ContainsKey("--sql"))
                Console.WriteLine(PageTimes.Dearest(asked[page], raw));
        }
        return isWithin ? 0 : 1;

        int Number(string name, int otherwise) => options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    }
}
