using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Timelines;

/// <summary>A value a reader may choose, and how many events choosing it would give, all else as it is.</summary>
/// <param name="Value">The value as written in addresses.</param>
/// <param name="Name">Its name where it has one of its own, otherwise the value.</param>
/// <param name="Count">How many events.</param>
/// <param name="Token">For vectors and partners the colour's token, otherwise null.</param>
public sealed record FacetValue(string Value, string Name, int Count, string? Token = null);

/// <summary>The counts beside the filters.</summary>
/// <param name="Kinds">By kind.</param>
/// <param name="Statuses">By status.</param>
/// <param name="Standings">By standing.</param>
/// <param name="Vectors">By vector of the partners other than the focus; <c>none</c> for no partner.</param>
/// <param name="Actors">By partner, the most frequent first.</param>
/// <param name="Places">By place, the most frequent first.</param>
/// <param name="Sources">By source.</param>
/// <param name="Years">By year and vector token, the year 0 for what has no one year.</param>
/// <param name="IsCapped">True when vectors, partners, places, sources and years count only the newest <see cref="FacetQuery.Cap"/> events.</param>
/// <param name="Findings">What is wrong with the filter; then the rest is empty.</param>
public sealed record Facets(
    IReadOnlyList<FacetValue> Kinds, IReadOnlyList<FacetValue> Statuses, IReadOnlyList<FacetValue> Standings,
    IReadOnlyList<FacetValue> Vectors, IReadOnlyList<FacetValue> Actors, IReadOnlyList<FacetValue> Places,
    IReadOnlyList<FacetValue> Sources, IReadOnlyList<FacetYear> Years, bool IsCapped, IReadOnlyList<Finding> Findings);

/// <summary>How many events of a year lead with a vector.</summary>
/// <param name="Year">The year, or 0.</param>
/// <param name="Token">The vector's token, <c>kz</c> for no partner.</param>
/// <param name="Count">How many.</param>
public sealed record FacetYear(int Year, string Token, int Count);

/// <summary>Counts what each value of each filter would give.</summary>
public sealed class FacetQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>How many of the newest events the dearer facets count at most.</summary>
    public const int Cap = 20_000;

    private const int Longest = 40;

    /// <summary>The facets of a filter.</summary>
    public async Task<Facets> RunAsync(TimelineFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (selection, findings) = await EventSelection.ResolveAsync(db, filter, ct);
        if (findings.Count > 0)
            return new([], [], [], [], [], [], [], [], false, findings);
        var cross = await KindsAndStatusesAsync(db, selection, ct);
        var isCapped = cross.Where(c => selection.Admits(c.Kind, c.Status, c.IsCounted)).Sum(c => c.Events) > Cap;
        return new(
            Count(cross.Where(c => selection.Admits(c.Kind, c.Status, c.IsCounted, ignoreKind: true)), c => Term.Of(c.Kind), Term.All<EventKind>()),
            Count(cross.Where(c => selection.Admits(c.Kind, c.Status, c.IsCounted, ignoreStatus: true)), c => Term.Of(c.Status), Term.All<EventStatus>()),
            Count(cross.Where(c => selection.Admits(c.Kind, c.Status, c.IsCounted, ignoreStatus: true)), c => Term.Of(Standings.Of(c.Kind, c.Status)), Term.All<Standing>()),
            await VectorsAsync(db, selection, ct),
            await ActorsAsync(db, selection, ct),
            await PlacesAsync(db, selection, ct),
            await SourcesAsync(db, selection, ct),
            await YearsAsync(db, selection, ct),
            isCapped, []);
    }

    /// <summary>Events by kind, status and whether they count: one pass over the covering index, or the rollup.</summary>
    internal static async Task<List<KindStatusCount>> KindsAndStatusesAsync(StoreContext db, EventSelection selection, CancellationToken ct) => selection.IsRolledUp
        ? await db.ActorYears.Where(y => y.ActorId == Involvement.Anyone).GroupBy(y => new { y.Kind, y.Status, y.IsCounted })
            .Select(g => new KindStatusCount(g.Key.Kind, g.Key.Status, g.Key.IsCounted, g.Sum(y => y.Events))).ToListAsync(ct)
        : await selection.Rows(db, Without.KindAndStatus).GroupBy(i => new { i.Kind, i.Status, i.IsCounted })
            .Select(g => new KindStatusCount(g.Key.Kind, g.Key.Status, g.Key.IsCounted, g.Count())).ToListAsync(ct);

    internal sealed record KindStatusCount(EventKind Kind, EventStatus Status, bool IsCounted, int Events);

    private static List<FacetValue> Count(IEnumerable<KindStatusCount> counts, Func<KindStatusCount, string> value, IEnumerable<string> all)
    {
        var sums = counts.GroupBy(value).ToDictionary(g => g.Key, g => g.Sum(c => c.Events));
        return [.. all.Select(v => new FacetValue(v, v, sums.GetValueOrDefault(v)))];
    }

    private static IQueryable<int> Newest(StoreContext db, EventSelection selection, Without without) =>
        selection.Rows(db, without).OrderByDescending(i => i.SortDay).ThenByDescending(i => i.EventId).Take(Cap).Select(i => i.EventId);

    private static async Task<List<FacetValue>> VectorsAsync(StoreContext db, EventSelection selection, CancellationToken ct)
    {
        var ids = Newest(db, selection, Without.Vector);
        var counts = await db.Involvements.Where(i => ids.Contains(i.EventId) && i.ActorId != selection.FocusId && i.VectorId != null)
            .GroupBy(i => i.VectorId!.Value).Select(g => new { g.Key, Count = g.Select(i => i.EventId).Distinct().Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var alone = await ids.CountAsync(id => !db.Involvements.Any(o => o.EventId == id && o.ActorId != selection.FocusId && (o.Involved & Involved.Partner) != 0), ct);
        var vectors = await db.Vectors.OrderBy(v => v.Ordinal).ToListAsync(ct);
        return [.. vectors.Select(v => new FacetValue(v.Slug, v.Name, counts.GetValueOrDefault(v.Id), v.Token)), new(EventSelection.NoVector, EventSelection.NoVector, alone, "kz")];
    }

    private static async Task<List<FacetValue>> ActorsAsync(StoreContext db, EventSelection selection, CancellationToken ct)
    {
        var ids = Newest(db, selection, Without.Nothing);
        var counts = await db.Involvements.Where(i => ids.Contains(i.EventId) && (i.Involved & Involved.Partner) != 0)
            .GroupBy(i => i.ActorId).Select(g => new { Id = g.Key, Count = g.Count() }).OrderByDescending(g => g.Count).ThenBy(g => g.Id).Take(Longest).ToListAsync(ct);
        var actorIds = counts.Select(c => c.Id).ToList();
        var names = await db.Actors.Where(a => actorIds.Contains(a.Id)).Select(a => new { a.Id, a.Record.Slug, a.Name }).ToDictionaryAsync(a => a.Id, ct);
        return [.. counts.Select(c => new FacetValue(names[c.Id].Slug, names[c.Id].Name, c.Count))];
    }

    private static async Task<List<FacetValue>> PlacesAsync(StoreContext db, EventSelection selection, CancellationToken ct)
    {
        var ids = Newest(db, selection, Without.Place);
        var counts = await db.EventPlaces.Where(p => ids.Contains(p.EventId))
            .GroupBy(p => new { p.Place.Record.Slug, p.Place.Name }).Select(g => new { g.Key.Slug, g.Key.Name, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Slug).Take(Longest).ToListAsync(ct);
        return [.. counts.Select(c => new FacetValue(c.Slug, c.Name, c.Count))];
    }

    private static async Task<List<FacetValue>> SourcesAsync(StoreContext db, EventSelection selection, CancellationToken ct)
    {
        var ids = Newest(db, selection, Without.Source);
        var counts = await db.Claims.Where(c => ids.Contains(c.RecordId))
            .GroupBy(c => new { c.Source.Record.Slug, c.Source.Title }).Select(g => new { g.Key.Slug, g.Key.Title, Count = g.Select(c => c.RecordId).Distinct().Count() })
            .OrderBy(g => g.Slug).Take(Longest).ToListAsync(ct);
        return [.. counts.Select(c => new FacetValue(c.Slug, c.Title, c.Count))];
    }

    // Each event once, under the vector of its leading partner.
    private static async Task<List<FacetYear>> YearsAsync(StoreContext db, EventSelection selection, CancellationToken ct)
    {
        var ids = Newest(db, selection, Without.Years);
        var leading = await db.Involvements.Where(i => ids.Contains(i.EventId) && i.ActorId == Involvement.Anyone)
            .Select(i => new
            {
                i.Year,
                HasPartner = db.Involvements.Any(o => o.EventId == i.EventId && o.ActorId != selection.FocusId && (o.Involved & Involved.Partner) != 0),
                Ordinal = db.Involvements.Where(o => o.EventId == i.EventId && o.ActorId != selection.FocusId && o.VectorId != null)
                    .Select(o => db.Vectors.Where(v => v.Id == o.VectorId).Select(v => (int?)v.Ordinal).FirstOrDefault()).Min(),
            })
            .GroupBy(e => new { e.Year, e.HasPartner, e.Ordinal }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var tokens = await db.Vectors.ToDictionaryAsync(v => v.Ordinal, v => v.Token, ct);
        return [.. leading
            .GroupBy(g => (g.Key.Year, Token: g.Key.Ordinal is { } o ? tokens[o] : g.Key.HasPartner ? "un" : "kz"))
            .Select(g => new FacetYear(g.Key.Year, g.Key.Token, g.Sum(x => x.Count))).OrderBy(y => y.Year)];
    }
}
