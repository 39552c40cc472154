using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Observations;

/// <summary>An observation that what was typed may mean.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Indicator">What was observed.</param>
/// <param name="Subject">Of whom.</param>
/// <param name="Date">When.</param>
/// <param name="Quantity">How much.</param>
/// <param name="Unit">Of what.</param>
public sealed record ObservationSuggestion(string Slug, string Indicator, string Subject, EdtfDate Date, double Quantity, string Unit);

/// <summary>Finds published observations by words of their indicator, subject and date: “personnel kazakhstan 2012”.</summary>
public sealed class ObservationSuggestionQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>At most <see cref="SpellingMatch.MostSuggestions"/>, the latest first; none for an empty text.</summary>
    public async Task<IReadOnlyList<ObservationSuggestion>> RunAsync(string text, CancellationToken ct)
    {
        var sought = new SpellingMatch(text);
        if (sought.IsEmpty)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await db.Observations.Where(o => o.Record.State == RecordState.Published)
            .Select(o => new ObservationSuggestion(o.Record.Slug, o.Indicator.Name, o.Subject.Name, o.Date, o.Quantity, o.Unit)).ToListAsync(ct);
        return [.. all.Select(o => (Observation: o, Best: sought.Best([$"{o.Indicator} {o.Subject} {o.Date.Text}", o.Slug])))
            .Where(o => o.Best is not null).OrderBy(o => o.Best!.Value.Rank).ThenByDescending(o => o.Observation.Date.SortKey).ThenBy(o => o.Observation.Slug, StringComparer.Ordinal)
            .Take(SpellingMatch.MostSuggestions).Select(o => o.Observation)];
    }
}
