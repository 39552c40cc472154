using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Search;

/// <summary>
/// Orders what was found: names that are exactly this, then those it is a metonym for, names that begin so, names with each
/// word, then whatever fits best. Equals stand in the order of kinds, newest first, so that the order is always the same.
/// </summary>
internal static class SearchRanking
{
    // Titles that are exactly what was sought fit best already: they are among the first of a great many events.
    private const int MostTitles = 200;

    private const int Exact = 0, Metonym = 1, Begins = 2, EachWord = 3, Other = 4;

    public static async Task<IReadOnlyList<SearchHit>> OrderAsync(StoreContext db, SearchText text, List<SearchHit> hits, CancellationToken ct)
    {
        var fitting = hits.OrderBy(h => h.Fit).ThenByDescending(h => h.Key.Row).ToList();
        var tiers = new Dictionary<int, int>();
        var sought = new SpellingMatch(text.Folded);
        await ActorsAsync(db, Ids(fitting, RecordKind.Actor), sought, tiers, ct);
        foreach (var place in await Places(db, Ids(fitting, RecordKind.Place)).ToListAsync(ct))
            tiers[place.Id] = Tier(sought, [place.Name, .. (place.OtherNames ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
        var sources = Ids(fitting, RecordKind.Source);
        foreach (var source in await db.Sources.Where(s => sources.Contains(s.Id)).Select(s => new { s.Id, s.Title }).ToListAsync(ct))
            tiers[source.Id] = Tier(sought, [source.Title]);
        var events = Ids(fitting.Where(h => h.Key.In is RecordKind.Event).Take(MostTitles), RecordKind.Event);
        foreach (var e in await db.Events.Where(e => events.Contains(e.Id)).Select(e => new { e.Id, e.Title }).ToListAsync(ct))
            // Of events only the whole title: many begin alike, and there the fit tells more.
            tiers[e.Id] = Tier(sought, [e.Title]) is Exact ? Exact : Other;
        return [.. fitting.OrderBy(h => tiers.GetValueOrDefault(h.Key.RecordId, Other)).ThenBy(h => h.Fit).ThenBy(h => Place(h.Key.In)).ThenByDescending(h => h.Key.Row)];
    }

    private static async Task ActorsAsync(StoreContext db, List<int> ids, SpellingMatch sought, Dictionary<int, int> tiers, CancellationToken ct)
    {
        foreach (var actor in (await db.ActorNames.Where(n => ids.Contains(n.ActorId)).Select(n => new { n.ActorId, n.Key, n.Type }).ToListAsync(ct)).GroupBy(n => n.ActorId))
            tiers[actor.Key] = actor.Min(n => sought.RankOf(n.Key) is { } rank ? n.Type is NameType.Metonym ? Math.Max(Metonym, Of(rank)) : Of(rank) : Other);
    }

    private static IQueryable<Domain.Places.Place> Places(StoreContext db, List<int> ids) => db.Places.Where(p => ids.Contains(p.Id));

    private static int Tier(SpellingMatch sought, IReadOnlyList<string> names) => sought.Best(names) is { } best ? Of(best.Rank) : Other;

    private static int Of(int rank) => rank switch { 0 => Exact, 1 => Begins, _ => EachWord };

    private static int Place(RecordKind kind) => kind is RecordKind.Event ? 9 : (int)kind;

    private static List<int> Ids(IEnumerable<SearchHit> hits, RecordKind kind) => [.. hits.Where(h => h.Key.In == kind).Select(h => h.Key.RecordId)];
}
