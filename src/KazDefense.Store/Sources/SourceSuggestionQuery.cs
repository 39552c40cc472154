using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Actors;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Sources;

/// <summary>A source that what was typed may mean.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Type">What it is.</param>
/// <param name="Authors">Its authors, separated by line feeds, or null.</param>
/// <param name="Publication">Where it appeared, or null.</param>
/// <param name="Date">When.</param>
public sealed record SourceSuggestion(string Slug, string Title, SourceType Type, string? Authors, string? Publication, EdtfDate Date);

/// <summary>Finds published sources by title, author, publication and year: “mcdermott 2012”.</summary>
public sealed class SourceSuggestionQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>At most <see cref="SpellingMatch.MostSuggestions"/>, those whose title answers first, then the latest; all sources, the latest first, for an empty text.</summary>
    public async Task<IReadOnlyList<SourceSuggestion>> RunAsync(string text, CancellationToken ct)
    {
        var sought = new SpellingMatch(text);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sources = await db.Sources.Where(s => s.Record.State == RecordState.Published)
            .Select(s => new SourceSuggestion(s.Record.Slug, s.Title, s.Type, s.Authors, s.Publication, s.Date)).ToListAsync(ct);
        return [.. sources
            .Select(s => (Source: s, Best: sought.IsEmpty ? (0, "") : sought.Best([s.Title, $"{s.Authors} {s.Publication} {s.Title} {s.Date.Text}"])))
            .Where(s => s.Best is not null)
            .OrderBy(s => s.Best!.Value.Rank).ThenByDescending(s => s.Source.Date.SortKey).ThenBy(s => s.Source.Slug, StringComparer.Ordinal)
            .Take(SpellingMatch.MostSuggestions).Select(s => s.Source)];
    }
}
