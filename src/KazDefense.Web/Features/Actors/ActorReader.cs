using KazDefense.Domain.Dates;
using KazDefense.Store.Actors;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using KazDefense.Store.Observations;
using KazDefense.Store.Sources;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Actors;

/// <summary>Reads what an actor's page shows.</summary>
internal sealed class ActorReader(
    ActorQuery actors, TimelineQuery timeline, TallyQuery tallies, FrameworkQuery frameworks, ObservationQuery observations, SourceQuery sources, CoverageQuery coverage, EvidenceReader evidence)
{
    private const int MostOfFramework = 100;

    /// <summary>The filter of an actor's events: as many as its page lists.</summary>
    public static TimelineFilter EventsOf(string slug, string focus) => new() { Focus = focus, Actors = [slug] };

    /// <summary>One actor, or null.</summary>
    /// <param name="slug">Its name in addresses.</param>
    /// <param name="focus">Whose colours events are drawn in; a slug.</param>
    /// <param name="on">The date at which affiliations must have held, or null for all.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ActorView?> FindAsync(string slug, string focus, EdtfDate? on, CancellationToken ct)
    {
        if (await actors.FindAsync(slug, ct) is not { } detail)
            return null;
        var events = await timeline.RunAsync(EventsOf(slug, focus), ct);
        var tally = await tallies.RunAsync(EventsOf(slug, focus), ct);
        var framework = await frameworks.FindAsync(slug, focus, MostOfFramework, ct);
        var numbers = await observations.ListAsync(new() { Actors = [slug], Limit = TimelineFilter.MaxLimit }, ct);
        var belongsTo = await ViewsAsync(detail.BelongsTo, ct);
        var members = await ViewsAsync(detail.Members, ct);
        var articles = await coverage.RunAsync(ct);
        return new(
            detail, new(await evidence.ReadAsync(detail.Claims, ct)), At(belongsTo, on), At(members, on), OfficeHistory.Of(members, articles),
            tally, events, framework, await ProvenAsync(numbers.Items, o => o.Claims, ct), articles, SourceNaming.Of(await sources.BibliographyAsync(ct)));
    }

    // What held, the certain first; or everything as it is.
    private static IReadOnlyList<AffiliationView> At(IReadOnlyList<AffiliationView> all, EdtfDate? on) => on is null
        ? all
        : [.. all.Select(a => a with { Held = a.Tenure.At(on) }).Where(a => a.Held is not null).OrderBy(a => a.Held!.Certainty)];

    private async Task<IReadOnlyList<AffiliationView>> ViewsAsync(IReadOnlyList<AffiliationRow> rows, CancellationToken ct) =>
        [.. (await ProvenAsync(rows, a => a.Claims, ct)).Select(r => new AffiliationView(r.Item1, r.Item2))];

    private async Task<IReadOnlyList<(T, RecordEvidence)>> ProvenAsync<T>(IReadOnlyList<T> rows, Func<T, IReadOnlyList<ClaimRow>> claims, CancellationToken ct)
    {
        var proven = new List<(T, RecordEvidence)>(rows.Count);
        foreach (var row in rows)
            proven.Add((row, new(await evidence.ReadAsync(claims(row), ct))));
        return proven;
    }
}
