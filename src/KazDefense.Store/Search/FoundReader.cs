using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Search;

/// <summary>Reads the records of a page, with the words that were sought marked.</summary>
internal static class FoundReader
{
    private const int MostNames = 3;

    public static async Task<IReadOnlyList<FoundRecord>> ReadAsync(StoreContext db, IReadOnlyList<SearchKey> page, SearchText text, string focus, CancellationToken ct)
    {
        var found = new Dictionary<int, FoundRecord>();
        var marking = new Highlighter(text);
        if (Ids(page, RecordKind.Event) is { Count: > 0 } events)
            await EventsAsync(db, events, text, marking, focus, found, ct);
        if (Ids(page, RecordKind.Actor) is { Count: > 0 } actors)
            await ActorsAsync(db, actors, marking, found, ct);
        if (Ids(page, RecordKind.Place) is { Count: > 0 } places)
            foreach (var p in await db.Places.Where(p => places.Contains(p.Id)).Select(p => new { p.Id, p.Record.Slug, p.Kind, p.Country, p.Name, p.OtherNames, p.Note }).ToListAsync(ct))
                found[p.Id] = new FoundPlace(p.Slug, p.Kind, p.Country, marking.Mark(p.Name), marking.Snippet(p.Note),
                    [.. (p.OtherNames ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(n => marking.Snippet(n)).Where(n => n.Count > 0).Take(MostNames).Select(n => new FoundName(n))]);
        if (Ids(page, RecordKind.Source) is { Count: > 0 } sources)
            foreach (var s in await db.Sources.Where(s => sources.Contains(s.Id)).Select(s => new { s.Id, s.Record.Slug, s.Type, s.Date, s.Title, s.Authors, s.Publication, s.Publisher, s.Note }).ToListAsync(ct))
                found[s.Id] = new FoundSource(s.Slug, s.Type, s.Date, marking.Mark(s.Title), First(
                    marking.Snippet(string.Join(", ", new[] { s.Authors?.Replace("\n", ", ", StringComparison.Ordinal), s.Publication, s.Publisher }.OfType<string>())), marking.Snippet(s.Note)), []);
        return [.. page.Where(k => found.ContainsKey(k.RecordId)).Select(k => found[k.RecordId])];
    }

    private static async Task EventsAsync(StoreContext db, List<int> ids, SearchText text, Highlighter marking, string focus, Dictionary<int, FoundRecord> found, CancellationToken ct)
    {
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        var texts = await db.Events.Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Summary, e.Note }).ToDictionaryAsync(e => e.Id, ct);
        var rows = await EventRowReader.ReadAsync(db, ids, focusId, ct);
        // Words that its own text does not have are a name of who takes part or of where it was.
        var missing = rows.ToDictionary(r => r.Id, r => text.Words.Except(marking.WordsIn($"{r.Title} {texts[r.Id].Summary} {texts[r.Id].Note}")).ToList());
        var others = missing.Where(m => m.Value.Count > 0).Select(m => m.Key).ToList();
        var names = others.Count == 0 ? Enumerable.Empty<(int, FoundName)>().ToLookup(n => n.Item1, n => n.Item2) : await NamesAsync(db, others, missing, marking, ct);
        foreach (var row in rows)
            found[row.Id] = new FoundEvent(row, marking.Mark(row.Title), First(marking.Snippet(texts[row.Id].Summary), marking.Snippet(texts[row.Id].Note)), [.. names[row.Id].Take(MostNames)]);
    }

    private static async Task<ILookup<int, FoundName>> NamesAsync(StoreContext db, List<int> ids, Dictionary<int, List<string>> missing, Highlighter marking, CancellationToken ct)
    {
        var actors = await (
            from p in db.Participations
            where ids.Contains(p.EventId)
            join n in db.ActorNames on p.ActorId equals n.ActorId
            where n.Type != NameType.Metonym
            select new { p.EventId, p.ActorId, p.Actor.Name, n.Text }).Distinct().ToListAsync(ct);
        var places = await db.EventPlaces.Where(p => ids.Contains(p.EventId)).Select(p => new { p.EventId, p.PlaceId, p.Place.Name, p.Place.OtherNames }).ToListAsync(ct);
        return actors.Select(a => (a.EventId, Id: a.ActorId, a.Name, a.Text, IsPlace: false))
            .Concat(places.SelectMany(p => new[] { p.Name }.Concat((p.OtherNames ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(n => (p.EventId, Id: p.PlaceId, p.Name, Text: n, IsPlace: true))))
            .Where(n => marking.WordsIn(n.Text).Intersect(missing[n.EventId]).Any())
            .GroupBy(n => (n.EventId, n.Id))
            .Select(g => g.OrderBy(n => n.Text == n.Name ? 0 : 1).ThenBy(n => n.Text, StringComparer.Ordinal).First())
            .OrderBy(n => n.Name, StringComparer.Ordinal)
            .ToLookup(n => n.EventId, n => new FoundName(marking.Mark(n.Text), Bearer: n.Name, IsPlace: n.IsPlace));
    }

    private static async Task ActorsAsync(StoreContext db, List<int> ids, Highlighter marking, Dictionary<int, FoundRecord> found, CancellationToken ct)
    {
        var actors = await db.Actors.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Record.Slug, a.Kind, a.Name, a.Note }).ToListAsync(ct);
        var names = (await db.ActorNames.Where(n => ids.Contains(n.ActorId)).OrderBy(n => n.Id).Select(n => new { n.ActorId, n.Text, n.Type }).ToListAsync(ct)).ToLookup(n => n.ActorId);
        var events = await db.ActorYears.Where(y => ids.Contains(y.ActorId)).GroupBy(y => y.ActorId).Select(g => new { g.Key, Events = g.Sum(y => y.Events) }).ToDictionaryAsync(g => g.Key, g => g.Events, ct);
        foreach (var a in actors)
            found[a.Id] = new FoundActor(a.Slug, a.Kind, events.GetValueOrDefault(a.Id), marking.Mark(a.Name), marking.Snippet(a.Note),
                [.. names[a.Id].Where(n => n.Text != a.Name).Select(n => new FoundName(marking.Snippet(n.Text), n.Type is NameType.Metonym)).Where(n => n.Text.Count > 0).Take(MostNames)]);
    }

    private static IReadOnlyList<Fragment> First(IReadOnlyList<Fragment> one, IReadOnlyList<Fragment> other) => one.Count > 0 ? one : other;

    private static List<int> Ids(IReadOnlyList<SearchKey> page, RecordKind kind) => [.. page.Where(k => k.In == kind).Select(k => k.RecordId)];
}
