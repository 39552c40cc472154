using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Search;

/// <summary>Finds events, actors, places and sources by words, in one list.</summary>
public sealed class SearchQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>How many of the newest are counted and ranked. What more there is follows by date.</summary>
    public const int Cap = 1_000;

    /// <summary>What is found.</summary>
    /// <param name="filter">What is sought.</param>
    /// <param name="focus">The slug of the actor whose partners colour the marks.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<SearchAnswer> RunAsync(SearchFilter filter, string focus, CancellationToken ct)
    {
        var text = SearchText.Of(filter.Words);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (text.IsEmpty)
            return Nothing(text, SearchHints.None);
        if (await SearchMatch.OfAsync(db, text, SearchMatch.Everywhere, ct) is not { } match)
            return Nothing(text, await SearchHinting.ReadAsync(db, text, ct));
        var all = await HitsAsync(db, match, filter.Order, ct);
        if (all.Hits.Count == 0)
            return Nothing(text, await SearchHinting.ReadAsync(db, text, ct));
        var facets = SearchCounts.Of(filter, all);
        var narrowed = SearchMatch.Narrowed(match, filter.Facets);
        var chosen = !filter.IsNarrowed ? all
            : all.IsCapped ? await HitsAsync(db, narrowed, filter.Order, ct)
            : new SearchedHits(all.Hits.FindAll(h => filter.Admits(h.Key)), false);
        var (page, next) = await PageAsync(db, filter, text, narrowed, chosen, ct);
        return new(text, Math.Min(chosen.Hits.Count, Cap), chosen.IsCapped, await FoundReader.ReadAsync(db, page, text, focus, ct), next, facets, SearchHints.None);
    }

    // Where there are more than are counted, actors and places would be beyond what is looked at, having no date: they are few, and read apart.
    private static async Task<SearchedHits> HitsAsync(StoreContext db, string match, SearchOrder order, CancellationToken ct)
    {
        var isRanked = order is SearchOrder.Relevance;
        var hits = await SearchHits.NewestAsync(db, match, isRanked, Cap + 1, ct);
        if (hits.Count <= Cap)
            return new(hits, false);
        var others = await SearchHits.NewestAsync(db, SearchHits.Of(match, RecordKind.Actor, RecordKind.Place, RecordKind.Source), isRanked, Cap, ct);
        return new([.. hits.Take(Cap).Where(h => h.Key.In is RecordKind.Event), .. others], true);
    }

    private static async Task<(IReadOnlyList<SearchKey> Page, SearchCursor? Next)> PageAsync(
        StoreContext db, SearchFilter filter, SearchText text, string match, SearchedHits hits, CancellationToken ct)
    {
        var cursor = filter.Cursor;
        if (filter.Order is SearchOrder.Relevance && cursor is null or { Ranked: not null })
        {
            var ranked = await SearchRanking.OrderAsync(db, text, hits.Hits, ct);
            var from = cursor?.Ranked ?? 0;
            var page = ranked.Skip(from).Take(filter.Limit).Select(h => h.Key).ToList();
            if (from < ranked.Count - filter.Limit)
                return (page, new(from + filter.Limit, 0));
            // Beyond what is ranked, the other events by date.
            return (page, hits.IsCapped ? new(null, ranked.Where(h => h.Key.In is RecordKind.Event).Min(h => h.Key.Row)) : null);
        }
        var row = cursor is { Ranked: null } after ? after.Row : (long?)null;
        var rows = filter.Order switch
        {
            SearchOrder.OldestFirst => await SearchHits.AfterAsync(db, match, row ?? 0, filter.Limit + 1, ct),
            SearchOrder.NewestFirst => await SearchHits.BeforeAsync(db, match, row ?? long.MaxValue, filter.Limit + 1, ct),
            _ => await SearchHits.BeforeAsync(db, SearchHits.Of(match, RecordKind.Event), row ?? long.MaxValue, filter.Limit + 1, ct),
        };
        var isMore = rows.Count > filter.Limit;
        return ([.. rows.Take(filter.Limit).Select(r => new SearchKey(r))], isMore ? new(null, rows[filter.Limit - 1]) : null);
    }

    private static SearchAnswer Nothing(SearchText text, SearchHints hints) => new(text, 0, false, [], null, new([], [], [], [], [], false), hints);
}

/// <summary>What was found, as far as it is counted.</summary>
/// <param name="Hits">All, or the newest events and all other records.</param>
/// <param name="IsCapped">Whether there are more.</param>
internal sealed record SearchedHits(List<SearchHit> Hits, bool IsCapped);
