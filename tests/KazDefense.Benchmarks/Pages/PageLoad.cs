using System.Collections.Concurrent;
using System.Diagnostics;

namespace KazDefense.Benchmarks.Pages;

/// <summary>A page under load.</summary>
/// <param name="Capacity">How many pages a second come where each reader asks again as soon as they have one.</param>
/// <param name="Median">Where half as many are asked for at a fixed rate, whether or not the ones before came: from the moment each was due, in milliseconds.</param>
/// <param name="Ninetyfifth">The same for all but the slowest twentieth.</param>
internal sealed record PageLoad(double Capacity, double Median, double Ninetyfifth)
{
    public static async Task<PageLoad> TakeAsync(PageReader reader, string page, int connections, TimeSpan length)
    {
        var capacity = await CapacityAsync(reader, page, connections, length);
        var waited = await OpenLoopAsync(reader, page, capacity / 2, length);
        return new(capacity, Percentile.Of(waited, 0.5), Percentile.Of(waited, 0.95));
    }

    private static async Task<double> CapacityAsync(PageReader reader, string page, int connections, TimeSpan length)
    {
        var (start, answered) = (Stopwatch.GetTimestamp(), 0);
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(start) < length)
            {
                await reader.ReadAsync(page);
                Interlocked.Increment(ref answered);
            }
        })));
        return answered / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    // Waiting is counted from when a page was due, so that a stall is felt by everyone who would have come meanwhile.
    private static async Task<IReadOnlyCollection<double>> OpenLoopAsync(PageReader reader, string page, double rate, TimeSpan length)
    {
        var waited = new ConcurrentBag<double>();
        var (start, asked) = (Stopwatch.GetTimestamp(), new List<Task>());
        for (var i = 0; i / rate < length.TotalSeconds; i++)
        {
            var due = TimeSpan.FromSeconds(i / rate);
            var early = due - Stopwatch.GetElapsedTime(start);
            if (early > TimeSpan.Zero)
                await Task.Delay(early);
            asked.Add(Task.Run(async () =>
            {
                await reader.ReadAsync(page);
                waited.Add((Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds);
            }));
        }
        await Task.WhenAll(asked);
        return waited;
    }
}
