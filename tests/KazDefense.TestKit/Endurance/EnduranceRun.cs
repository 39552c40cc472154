using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store;
using KazDefense.Store.Accounts;
using KazDefense.Store.History;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.TestKit.Endurance;

/// <summary>What a run came to.</summary>
public sealed record EnduranceResult
{
    public required int Acknowledged { get; init; }
    public required int Kills { get; init; }
    public required int Conflicts { get; init; }
    public required int Unanswered { get; init; }
    public required int Revisions { get; init; }
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Acknowledged saves that history does not hold.</summary>
    public required IReadOnlyList<string> Lost { get; init; }

    /// <summary>What else is wrong: seals, half-written records, counts.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Acknowledged} saves acknowledged, {Kills} kills, {Conflicts} conflicts answered, {Unanswered} requests without an answer, {Revisions} revisions, {Elapsed.TotalSeconds:0} s; {Lost.Count} acknowledged saves lost, {Problems.Count} problems");
}

/// <summary>
/// Many writers at once while the server is killed again and again: every save that was acknowledged must be there
/// afterwards, no record half-written, and history whole.
/// </summary>
public static class EnduranceRun
{
    private const int SharedEvents = 8;

    public static async Task<EnduranceResult> RunAsync(string dataFolder, string seedsFolder, int saves, int writers, int kills)
    {
        var clock = Stopwatch.StartNew();
        var token = await TokenAsync(dataFolder);
        await using var server = new ServerProcess(dataFolder, seedsFolder);
        await server.StartAsync();
        var acknowledged = new ConcurrentQueue<AcknowledgedSave>();
        var shared = await SharedAsync(server.Address, token);
        var all = Enumerable.Range(0, writers).Select(n => new EnduranceWriter(n, server.Address, token, shared, acknowledged, () => acknowledged.Count >= saves)).ToList();
        var writing = Task.WhenAll(all.Select(w => Task.Run(w.RunAsync)));
        var killed = await KillAsync(server, acknowledged, saves, kills, writing);
        await writing;
        await server.KillAsync();
        clock.Stop();

        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddStore(Path.Combine(dataFolder, StoreRegistration.FileName)).BuildServiceProvider();
        await using var db = await services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();
        var proof = await services.GetRequiredService<HistoryProofQuery>().RunAsync(default);
        var result = new EnduranceResult
        {
            Acknowledged = acknowledged.Count,
            Kills = killed,
            Conflicts = all.Sum(w => w.Conflicts),
            Unanswered = all.Sum(w => w.Unanswered),
            Revisions = proof.Revisions,
            Elapsed = clock.Elapsed,
            Lost = await LostAsync(db, acknowledged),
            Problems = [.. proof.Problems, .. await CountProblemsAsync(db)],
        };
        all.ForEach(w => w.Dispose());
        return result;
    }

    // At moments that are the same in no two lives: after some number of saves, in the middle of whatever goes on.
    private static async Task<int> KillAsync(ServerProcess server, ConcurrentQueue<AcknowledgedSave> acknowledged, int saves, int kills, Task writing)
    {
        var random = new Random(7);
        var killed = 0;
        for (var i = 0; i < kills; i++)
        {
            var at = (saves * i / kills) + random.Next(1, Math.Max(2, saves / kills));
            while (acknowledged.Count < at && !writing.IsCompleted)
                await Task.Delay(random.Next(1, 10));
            if (writing.IsCompleted)
                break;
            await server.KillAsync();
            killed++;
            await server.StartAsync();
        }
        return killed;
    }

    private static async Task<string> TokenAsync(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        var services = new ServiceCollection().AddLogging();
        services.AddAccounts(Path.Combine(dataFolder, AccountsRegistration.FileName));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<AccountsDatabase>().MigrateAsync(default);
        var made = await provider.GetRequiredService<AccountEditor>().SetUpAdministratorAsync(new("Endurance", "endurance@example.org", "seven quiet herons on ice"), default);
        var editor = new Editor(made.Account!.Id, made.Account.Name, made.Account.Role);
        return (await provider.GetRequiredService<ApiTokens>().MakeAsync(editor, "endurance", AccountRole.Editor, 1, default)).Token!;
    }

    private static async Task<IReadOnlyList<string>> SharedAsync(Uri address, string token)
    {
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var slugs = Enumerable.Range(0, SharedEvents).Select(i => $"endurance-shared-{i}").ToList();
        foreach (var slug in slugs)
        {
            var body = new JsonObject { ["reason"] = "Endurance", ["record"] = EnduranceEvent.New("Shared", slug) };
            (await client.PostAsync(new Uri("/api/events", UriKind.Relative), new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"))).EnsureSuccessStatusCode();
        }
        return slugs;
    }

    private static async Task<IReadOnlyList<string>> LostAsync(StoreContext db, IEnumerable<AcknowledgedSave> acknowledged)
    {
        var revisions = (await (
            from r in db.Revisions
            join record in db.Records on r.RecordId equals record.Id
            where record.Kind == RecordKind.Event && r.AuthorId != null
            select new { record.Slug, r.Version, r.Snapshot }).ToListAsync()).ToDictionary(r => (r.Slug, r.Version), r => r.Snapshot);
        return [.. acknowledged
            .Where(a => !revisions.TryGetValue((a.Slug, a.Version), out var snapshot) || ((EventDocument)DocumentJson.Read(RecordKind.Event, snapshot)).Title != a.Title)
            .Select(a => $"{a.Slug} version {a.Version}")];
    }

    // What was counted save by save is what counting everything anew gives.
    private static async Task<IReadOnlyList<string>> CountProblemsAsync(StoreContext db)
    {
        var kept = await CountsAsync(db);
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await InvolvementWriter.RebuildAsync(db, default);
        return kept == await CountsAsync(db) ? [] : ["The counts by actor and year are not what counting everything anew gives."];
    }

    private static async Task<string> CountsAsync(StoreContext db)
    {
        var involved = await db.Involvements.AsNoTracking().Select(i => new { i.ActorId, i.SortDay, i.EventId, i.Involved, i.Status }).ToListAsync();
        var years = await db.ActorYears.AsNoTracking().Select(y => new { y.ActorId, y.Year, y.Kind, y.Status, y.IsCounted, y.Involved, y.Events }).ToListAsync();
        var pairs = await db.PairYears.AsNoTracking().Select(y => new { y.FocusId, y.PartnerId, y.Year, y.Kind, y.Standing, y.Events }).ToListAsync();
        return string.Join('\n', involved.Select(i => i.ToString()).Concat(years.Select(y => y.ToString())).Concat(pairs.Select(p => p.ToString())).Order(StringComparer.Ordinal));
    }
}
