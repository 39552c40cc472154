using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Search;

/// <summary>Looks for what somebody who found nothing may have meant.</summary>
internal static class SearchHinting
{
    private const int MostNames = 5, MostCounted = 100, MostNamesRead = 5_000;

    public static async Task<SearchHints> ReadAsync(StoreContext db, SearchText text, CancellationToken ct)
    {
        var alone = new List<SearchFacet>();
        if (text.Words.Count + text.Phrases.Count > 1)
            foreach (var part in text.Typed.Concat(text.Phrases.Select(p => $"\"{p}\"")))
            {
                var match = await SearchMatch.OfAsync(db, SearchText.Of(part), SearchMatch.Everywhere, ct);
                alone.Add(new(part, match is null ? 0 : (await SearchHits.NewestAsync(db, match, false, MostCounted, ct)).Count));
            }
        return new(await NamesAsync(db, text, alone, ct), alone);
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(StoreContext db, SearchText text, List<SearchFacet> alone, CancellationToken ct)
    {
        var actors = await (
            from a in db.Actors
            where a.Record.State == RecordState.Published
            from n in a.Names
                // The name it is shown by is the one to be read.
            orderby n.Text == a.Name descending, n.Id
            select new { n.Key, Name = n.Text }).Take(MostNamesRead).ToListAsync(ct);
        var places = await db.Places.Where(p => p.Record.State == RecordState.Published).Select(p => p.Name).Take(MostNamesRead).ToListAsync(ct);
        var named = new Dictionary<string, string>();
        foreach (var (key, name) in actors.Select(a => (a.Key, a.Name)).Concat(places.Select(p => (NameKey.Of(p), p))))
        {
            named.TryAdd(key, name);
            // A surname is what people type.
            foreach (var word in key.Split(' '))
                if (word.Length > 3)
                    named.TryAdd(word, name);
        }
        // What stands somewhere is not misspelled.
        var found = alone.Where(a => a.Count > 0).SelectMany(a => SearchText.Of(a.Value).Words).ToHashSet();
        if (alone.Count > 0 && alone.TrueForAll(a => a.Count > 0))
            return [];
        var near = new List<string>();
        foreach (var sought in text.Words.Where(w => w.Length > 3 && !found.Contains(w)).Prepend(text.Folded).Distinct().Take(MostNames))
            if (NearestName.Of(sought, named.Keys) is { } key && !near.Contains(named[key]))
                near.Add(named[key]);
        return near;
    }
}
