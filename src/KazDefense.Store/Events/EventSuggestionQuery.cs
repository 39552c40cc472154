using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using KazDefense.Store.Search;
using KazDefense.Store.Timelines;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Events;

/// <summary>An event that what was typed may mean.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Date">Its date.</param>
/// <param name="Status">Its status.</param>
public sealed record EventSuggestion(string Slug, string Title, EventKind Kind, EdtfDate Date, EventStatus Status);

/// <summary>Finds published events by title, or by words of title, summary, actors and places.</summary>
public sealed class EventSuggestionQuery(IDbContextFactory<StoreContext> contexts)
{
    // A word that very many events have is no way to one of them: the newest are looked at.
    private const int MostCandidates = 200;

    /// <summary>
    /// At most <see cref="SpellingMatch.MostSuggestions"/>: those with exactly this title first, then those whose title
    /// begins so, then those whose title has the words, then the others; within these the latest first.
    /// </summary>
    public async Task<IReadOnlyList<EventSuggestion>> RunAsync(string text, CancellationToken ct)
    {
        var sought = new SpellingMatch(text);
        if (sought.IsEmpty)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var match = await EventSelection.MatchAsync(db, text, ct);
        var ids = (await SearchHits.NewestAsync(db, SearchHits.Of(match, Domain.Records.RecordKind.Event), false, MostCandidates, ct)).ConvertAll(h => h.Key.RecordId);
        var events = await db.Events.Where(e => ids.Contains(e.Id) && e.Record.State == RecordState.Published)
            .Select(e => new { e.Record.Slug, e.Title, e.Kind, e.Date, e.Status }).ToListAsync(ct);
        return [.. events
            .OrderBy(e => sought.RankOf(Domain.Actors.NameKey.Of(e.Title)) ?? 3).ThenByDescending(e => e.Date.SortKey).ThenBy(e => e.Slug, StringComparer.Ordinal)
            .Take(SpellingMatch.MostSuggestions)
            .Select(e => new EventSuggestion(e.Slug, e.Title, e.Kind, e.Date, e.Status))];
    }
}
