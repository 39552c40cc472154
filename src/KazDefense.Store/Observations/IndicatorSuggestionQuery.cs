using KazDefense.Store.Actors;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Observations;

/// <summary>An indicator that what was typed may mean.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its usual unit.</param>
public sealed record IndicatorSuggestion(string Slug, string Name, string Unit);

/// <summary>Finds indicators by words of their name.</summary>
public sealed class IndicatorSuggestionQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>At most <see cref="SpellingMatch.MostSuggestions"/>, the exact first; the first by name for an empty text.</summary>
    public async Task<IReadOnlyList<IndicatorSuggestion>> RunAsync(string text, CancellationToken ct)
    {
        var sought = new SpellingMatch(text);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await db.Indicators.Where(i => i.Record!.State == Domain.Records.RecordState.Published).OrderBy(i => i.Name).Select(i => new IndicatorSuggestion(i.Slug, i.Name, i.Unit)).ToListAsync(ct);
        return [.. all.Select(i => (Indicator: i, Best: sought.IsEmpty ? (0, "") : sought.Best([i.Name, i.Slug])))
            .Where(i => i.Best is not null).OrderBy(i => i.Best!.Value.Rank).Take(SpellingMatch.MostSuggestions).Select(i => i.Indicator)];
    }
}
