using System.Diagnostics;
using System.Globalization;
using KazDefense.Benchmarks;
using KazDefense.Store;
using KazDefense.Store.Samples;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

// endurance: writers at once while the server is killed (EnduranceCommand). pages: whole pages, alone and under load (PagesCommand). Otherwise measures the store on a sample: --events N (a million), --database FILE (made in the temporary folder when absent),
// --runs K (41), --only TEXT (classes whose name holds it), --sql (the dearest command of each),
// --clock cpu (the processor time of this process instead of the time that passes: for a machine that others use too).
var options = args.Select((a, i) => (a, Value: i + 1 < args.Length ? args[i + 1] : "")).Where(x => x.a.StartsWith("--", StringComparison.Ordinal)).ToDictionary(x => x.a, x => x.Value);
if (args is ["endurance", ..])
    return await EnduranceCommand.RunAsync(options);
var events = int.Parse(options.GetValueOrDefault("--events", "1000000"), CultureInfo.InvariantCulture);
var runs = int.Parse(options.GetValueOrDefault("--runs", "41"), CultureInfo.InvariantCulture);
var file = options.GetValueOrDefault("--database", Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"kazdefense-sample-{events}.db")));
if (!File.Exists(file))
    await SampleWriter.WriteAsync(file, events, new Progress<string>(Console.Error.WriteLine), default);

if (args is ["pages", ..])
    return await KazDefense.Benchmarks.Pages.PagesCommand.RunAsync(file, options);

Func<TimeSpan> clock = options.GetValueOrDefault("--clock") == "cpu" ? () => Environment.CpuUsage.TotalTime : () => Stopwatch.GetElapsedTime(0);

var capture = new SqlCapture();
var plain = await QueryClasses.OnAsync(new Contexts(file, null));
var captured = await QueryClasses.OnAsync(new Contexts(file, capture));
await using var raw = new SqliteConnection($"Data Source={file}");
await raw.OpenAsync();
await using (var settings = raw.CreateCommand())
{
    settings.CommandText = "PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY;";
    await settings.ExecuteNonQueryAsync();
}

Console.WriteLine("| query | commands | EF ms | raw ms | EF/raw | difference | dearest command, raw | verdict |");
Console.WriteLine("|---|---|---|---|---|---|---|---|");
var isWithin = true;
for (var i = 0; i < plain.Count; i++)
{
    if (options.TryGetValue("--only", out var only) && !plain[i].Name.Contains(only, StringComparison.OrdinalIgnoreCase))
        continue;
    var measured = await Measurement.TakeAsync(plain[i], capture, captured[i].RunAsync, raw, runs, clock);
    isWithin &= measured.Verdict != "over";
    Console.WriteLine(measured);
    if (options.ContainsKey("--sql"))
        Console.WriteLine(measured.Slowest.Sql);
}
return isWithin ? 0 : 1;

internal sealed class Contexts : IDbContextFactory<StoreContext>
{
    private readonly Microsoft.EntityFrameworkCore.Infrastructure.PooledDbContextFactory<StoreContext> _pool;

    public Contexts(string file, SqlCapture? capture)
    {
        var options = new DbContextOptionsBuilder<StoreContext>();
        StoreRegistration.Configure(options, file);
        if (capture is not null)
            options.AddInterceptors(capture);
        _pool = new(options.Options);
    }

    public StoreContext CreateDbContext() => _pool.CreateDbContext();
}
