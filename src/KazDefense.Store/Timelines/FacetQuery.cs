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
/// <param name="Actors">By actor, as party or as what it is about, the most frequent first.</param>
/// <param name="Partners">By partner that took part, itself or through its people, the most frequent first.</param>
/// <param name="Places">By place, the most frequent first.</param>
/// <param name="Sources">By source.</param>
/// <param name="Years">By year and vector token, the year 0 for what has no one year.</param>
/// <param name="IsCapped">True when vectors, partners, places, sources and years count only the newest <see cref="FacetQuery.Cap"/> events.</param>
/// <param name="Findings">What is wrong with the filter; then the rest is empty.</param>
public sealed record Facets(
    IReadOnlyList<FacetValue> Kinds, IReadOnlyList<FacetValue> Statuses, IReadOnlyList<FacetValue> Standings,
    IReadOnlyList<FacetValue> Vectors, IReadOnlyList<FacetValue> Actors, IReadOnlyList<FacetValue> Partners, IReadOnlyList<FacetValue> Places,
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
    public const int Cap = 5_000;

    private const int Longest = 40;

    // Comes after every vector, so that a partner with one leads.
    private const int WithoutVector = int.MaxValue;

    /// <summary>The facets of a filter.</summary>
    public async Task<Facets> RunAsync(TimelineFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (selection, findings) = await EventSelection.ResolveAsync(db, filter, ct);
        if (findings.Count > 0)
            return new([], [], [], [], [], [], [], [], [], false, findings);
        var cross = await KindStatusCounts.ReadAsync(db, selection, ct);
        var isCapped = cross.Where(c => selection.Admits(c.Kind, c.Status, c.IsCounted)).Sum(c => c.Events) > Cap;
        var newest = new NewestEvents(db, selection, Cap);
        return new(
            Count(cross.Where(c => selection.Admits(c.Kind, c.Status, c.IsCounted, OwnFacet.Kind)), c => Term.Of(c.Kind), Term.All<EventKind>()),
            Count(cross.Where(c => selection.Admits(c.Kind, c.Status, c.IsCounted, OwnFacet.Status)), c => Term.Of(c.Status), Term.All<EventStatus>()),
            Count(cross.Where(c => selection.Admits(c.Kind, c.Status, c.IsCounted, OwnFacet.Standing)), c => Term.Of(Standings.Of(c.Kind, c.Status)), Term.All<Standing>()),
            await VectorsAsync(db, await newest.WithoutAsync(Without.Vector, ct), selection.FocusId, ct),
            await ActorsAsync(db, await newest.WithoutAsync(Without.Nothing, ct), Involved.Party | Involved.About, ct),
            await ActorsAsync(db, await newest.WithoutAsync(Without.Nothing, ct), Involved.Party | Involved.Partner, ct),
            await PlacesAsync(db, await newest.WithoutAsync(Without.Place, ct), ct),
            await SourcesAsync(db, await newest.WithoutAsync(Without.Source, ct), ct),
            await YearsAsync(db, await newest.WithoutAsync(Without.Years, ct), selection.FocusId, ct),
            isCapped, []);
    }

    private static List<FacetValue> Count(IEnumerable<KindStatusCount> counts, Func<KindStatusCount, string> value, IEnumerable<string> all)
    {
        var sums = counts.GroupBy(value).ToDictionary(g => g.Key, g => g.Sum(c => c.Events));
        return [.. all.Select(v => new FacetValue(v, v, sums.GetValueOrDefault(v)))];
    }

    private static async Task<List<FacetValue>> VectorsAsync(StoreContext db, IReadOnlyList<int> ids, int focusId, CancellationToken ct)
    {
        var counts = await db.Involvements.Where(o => ids.Contains(o.EventId) && o.ActorId != focusId && o.VectorId != null)
            .GroupBy(o => o.VectorId!.Value).Select(g => new { g.Key, Count = g.Select(o => o.EventId).Distinct().Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var accompanied = await db.Involvements.Where(o => ids.Contains(o.EventId) && o.ActorId != focusId && ((o.Involved & Involved.Partner) != 0 || o.VectorId != null))
            .Select(o => o.EventId).Distinct().CountAsync(ct);
        var vectors = await db.VectorsInOrder.ToListAsync(ct);
        return [.. vectors.Select(v => new FacetValue(v.Slug, v.Name, counts.GetValueOrDefault(v.Id), v.Token)), new(EventSelection.NoVector, EventSelection.NoVector, ids.Count - accompanied, "kz")];
    }

    private static async Task<List<FacetValue>> ActorsAsync(StoreContext db, IReadOnlyList<int> ids, Involved how, CancellationToken ct)
    {
        var counts = await db.Involvements.Where(o => ids.Contains(o.EventId) && (o.Involved & how) != 0)
            .GroupBy(o => o.ActorId).Select(g => new { Id = g.Key, Count = g.Count() }).OrderByDescending(g => g.Count).ThenBy(g => g.Id).Take(Longest).ToListAsync(ct);
        var actorIds = counts.Select(c => c.Id).ToList();
        var names = await db.Actors.Where(a => actorIds.Contains(a.Id)).Select(a => new { a.Id, a.Record.Slug, a.Name }).ToDictionaryAsync(a => a.Id, ct);
        return [.. counts.Select(c => new FacetValue(names[c.Id].Slug, names[c.Id].Name, c.Count))];
    }

    private static async Task<List<FacetValue>> PlacesAsync(StoreContext db, IReadOnlyList<int> ids, CancellationToken ct)
    {
        var counts = await db.EventPlaces.Where(p => ids.Contains(p.EventId))
            .GroupBy(p => p.PlaceId).Select(g => new { Id = g.Key, Count = g.Count() }).OrderByDescending(g => g.Count).ThenBy(g => g.Id).Take(Longest).ToListAsync(ct);
        var placeIds = counts.Select(c => c.Id).ToList();
        var names = await db.Places.Where(p => placeIds.Contains(p.Id)).Select(p => new { p.Id, p.Record.Slug, p.Name }).ToDictionaryAsync(p => p.Id, ct);
        return [.. counts.Select(c => new FacetValue(names[c.Id].Slug, names[c.Id].Name, c.Count)).OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)];
    }

    private static async Task<List<FacetValue>> SourcesAsync(StoreContext db, IReadOnlyList<int> ids, CancellationToken ct)
    {
        var counts = await db.Claims.Where(c => ids.Contains(c.RecordId))
            .GroupBy(c => c.SourceId).Select(g => new { Id = g.Key, Count = g.Select(c => c.RecordId).Distinct().Count() }).ToListAsync(ct);
        var sourceIds = counts.Select(c => c.Id).ToList();
        var names = await db.Sources.Where(s => sourceIds.Contains(s.Id)).Select(s => new { s.Id, s.Record.Slug, s.Title }).ToDictionaryAsync(s => s.Id, ct);
        return [.. counts.Select(c => new FacetValue(names[c.Id].Slug, names[c.Id].Title, c.Count)).OrderBy(v => v.Value, StringComparer.Ordinal).Take(Longest)];
    }

    // Each event once, under the vector of its leading partner.
    private static async Task<List<FacetYear>> YearsAsync(StoreContext db, IReadOnlyList<int> ids, int focusId, CancellationToken ct)
    {
        var leading = await db.Involvements.Where(i => i.ActorId == Involvement.Anyone && ids.Contains(i.EventId))
            .Select(i => new
            {
                i.Year,
                Ordinal = (
                    from o in db.Involvements
                    where o.EventId == i.EventId && o.ActorId != focusId && ((o.Involved & Involved.Partner) != 0 || o.VectorId != null)
                    join v in db.Vectors on o.VectorId equals v.Id into vectors
                    from v in vectors.DefaultIfEmpty()
                    select (int?)(v == null ? WithoutVector : v.Ordinal)).Min(),
            })
            .GroupBy(e => new { e.Year, e.Ordinal }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        // Two may stand in one place of the order, and one colour serve several.
        var tokens = (await db.VectorsInOrder.Select(v => new { v.Ordinal, v.Token }).ToListAsync(ct)).DistinctBy(v => v.Ordinal).ToDictionary(v => v.Ordinal, v => v.Token);
        return [.. leading
            .GroupBy(g => (g.Key.Year, Token: g.Key.Ordinal is { } o ? tokens.GetValueOrDefault(o, "un") : "kz"))
            .Select(g => new FacetYear(g.Key.Year, g.Key.Token, g.Sum(x => x.Count))).OrderBy(y => y.Year)];
    }
}
