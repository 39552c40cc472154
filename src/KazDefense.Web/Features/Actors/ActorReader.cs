using KazDefense.Store.Actors;
using KazDefense.Store.Observations;
using KazDefense.Store.Sources;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Actors;

/// <summary>What an actor's page shows.</summary>
/// <param name="Detail">The actor.</param>
/// <param name="Names">What its names rest on.</param>
/// <param name="Events">Its first events.</param>
/// <param name="Observations">Numbers about it, each with its evidence.</param>
/// <param name="SourceNames">The sources' short names by slug.</param>
internal sealed record ActorView(
    ActorDetail Detail, RecordEvidence Names, IReadOnlyList<(AffiliationRow Row, RecordEvidence Evidence)> BelongsTo,
    IReadOnlyList<(AffiliationRow Row, RecordEvidence Evidence)> Members, TimelinePage Events, IReadOnlyList<(ObservationDetail Row, RecordEvidence Evidence)> Observations,
    IReadOnlyDictionary<string, string> SourceNames);

/// <summary>Reads what an actor's page shows.</summary>
internal sealed class ActorReader(ActorQuery actors, TimelineQuery timeline, ObservationQuery observations, SourceQuery sources, EvidenceReader evidence)
{
    /// <summary>The filter of an actor's events: as many as its page lists.</summary>
    public static TimelineFilter EventsOf(string slug, string focus) => new() { Focus = focus, Actors = [slug] };

    public async Task<ActorView?> FindAsync(string slug, string focus, CancellationToken ct)
    {
        if (await actors.FindAsync(slug, ct) is not { } detail)
            return null;
        var events = await timeline.RunAsync(EventsOf(slug, focus), ct);
        var numbers = await observations.ListAsync(new() { Actors = [slug], Limit = TimelineFilter.MaxLimit }, ct);
        return new(
            detail, new(await evidence.ReadAsync(detail.Claims, ct)), await ProvenAsync(detail.BelongsTo, a => a.Claims, ct), await ProvenAsync(detail.Members, a => a.Claims, ct),
            events, await ProvenAsync(numbers.Items, o => o.Claims, ct),
            (await sources.ListAsync(ct)).ToDictionary(s => s.Source.Record.Slug, s => SourceName.Short(s.Source.Authors, s.Source.Publication, s.Source.Title, s.Source.Date)));
    }

    private async Task<IReadOnlyList<(T, RecordEvidence)>> ProvenAsync<T>(IReadOnlyList<T> rows, Func<T, IReadOnlyList<Store.Claims.ClaimRow>> claims, CancellationToken ct)
    {
        var proven = new List<(T, RecordEvidence)>(rows.Count);
        foreach (var row in rows)
            proven.Add((row, new(await evidence.ReadAsync(claims(row), ct))));
        return proven;
    }
}
