using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Places;

/// <summary>A place that what was typed may mean.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">The country it lies in, ISO 3166-1 alpha-2, or null.</param>
/// <param name="Spelling">Another of its names, by which it was found; null where that is the name shown.</param>
public sealed record PlaceSuggestion(string Slug, string Name, PlaceKind Kind, string? Country, string? Spelling);

/// <summary>Finds published places from the first letters of any of their names.</summary>
public sealed class PlaceSuggestionQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>At most <see cref="SpellingMatch.MostSuggestions"/>, the exact first, then those of most events.</summary>
    public async Task<IReadOnlyList<PlaceSuggestion>> RunAsync(string text, CancellationToken ct)
    {
        var sought = new SpellingMatch(text);
        if (sought.IsEmpty)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        // Places are few beside events, and their spellings stand in one column: they are compared here.
        var places = await db.Places.Where(p => p.Record.State == RecordState.Published)
            .Select(p => new { p.Id, p.Record.Slug, p.Name, p.Kind, p.Country, p.OtherNames }).ToListAsync(ct);
        var found = places
            .Select(p => (Place: p, Best: sought.Best([p.Name, .. (p.OtherNames ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)])))
            .Where(p => p.Best is not null).ToList();
        var ids = found.ConvertAll(f => f.Place.Id);
        var events = await db.EventPlaces.Where(e => ids.Contains(e.PlaceId)).GroupBy(e => e.PlaceId)
            .Select(g => new { g.Key, Events = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Events, ct);
        return [.. found
            .OrderBy(f => f.Best!.Value.Rank).ThenByDescending(f => events.GetValueOrDefault(f.Place.Id)).ThenBy(f => f.Place.Name, StringComparer.Ordinal)
            .Take(SpellingMatch.MostSuggestions)
            .Select(f => new PlaceSuggestion(f.Place.Slug, f.Place.Name, f.Place.Kind, f.Place.Country, f.Best!.Value.Spelling == f.Place.Name ? null : f.Best.Value.Spelling))];
    }
}
