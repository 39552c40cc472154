using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Search;

/// <summary>Finds events, actors, places and sources by words, in one list.</summary>
public sealed class SearchQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>How many of the newest are counted and ranked. What more there is follows by date.</summary>
    public const int Cap = 250;

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
            : new SearchedHits(Among(all.Hits, SearchChoice.Of(filter)), false);
        var (page, next) = await PageAsync(db, filter, text, narrowed, chosen, ct);
        return new(text, Math.Min(chosen.Hits.Count, Cap), chosen.IsCapped, await FoundReader.ReadAsync(db, page, text, focus, ct), next, facets, SearchHints.None);
    }

    // Where there are more than are counted, what has no date would be beyond what is looked at: it is little, and read apart.
    private static async Task<SearchedHits> HitsAsync(StoreContext db, string match, SearchOrder order, CancellationToken ct)
    {
        var isRanked = order is SearchOrder.Relevance;
        var hits = await SearchHits.NewestAsync(db, match, isRanked, Cap + 1, ct);
        if (hits.Count <= Cap)
            return new(hits, false);
        var newest = hits.Take(Cap).Where(h => h.Key.Row >= SearchKey.FirstDated);
        var undated = await SearchHits.UndatedAsync(db, match, isRanked, Cap, ct);
        // Among the ranked, sources stand whenever they appeared; in a list by date they come in their turn.
        var sources = isRanked ? await SearchHits.NewestAsync(db, SearchHits.Of(match, RecordKind.Source), isRanked, Cap, ct) : [];
        return new([.. newest.Concat(sources).DistinctBy(h => h.Key), .. undated], true);
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
        var rows = await ByDateAsync(db, filter, match, hits, cursor is { Ranked: null } after ? after.Row : null, ct);
        return ([.. rows.Take(filter.Limit).Select(r => new SearchKey(r))], rows.Count > filter.Limit ? new(null, rows[filter.Limit - 1]) : null);
    }

    // One more than a page, after a row or from the beginning: of what was read already where that is enough.
    private static async Task<List<long>> ByDateAsync(StoreContext db, SearchFilter filter, string match, SearchedHits hits, long? row, CancellationToken ct)
    {
        var most = filter.Limit + 1;
        if (filter.Order is SearchOrder.OldestFirst)
            return hits.IsCapped
                ? await SearchHits.AfterAsync(db, match, row ?? 0, most, ct)
                : [.. Rows(hits).OrderBy(Place).SkipWhile(r => row is { } last && Place(r).CompareTo(Place(last)) <= 0).Take(most)];
        if (filter.Order is SearchOrder.NewestFirst && (row is null || !hits.IsCapped))
            return [.. Rows(hits).OrderDescending().SkipWhile(r => r >= row).Take(most)];
        // What has no date, and every source, was among the ranked.
        return await SearchHits.BeforeAsync(db, filter.Order is SearchOrder.Relevance ? SearchHits.Of(match, RecordKind.Event) : match, row ?? long.MaxValue, most, ct);

        static IEnumerable<long> Rows(SearchedHits hits) => hits.Hits.Select(h => h.Key.Row);

        static (bool IsUndated, long Row) Place(long row) => (row < SearchKey.FirstDated, row);
    }

    private static List<SearchHit> Among(List<SearchHit> hits, SearchChoice choice) => hits.FindAll(h => choice.Admits(h.Key));

    private static SearchAnswer Nothing(SearchText text, SearchHints hints) => new(text, 0, false, [], null, new([], [], [], [], [], false), hints);
}

/// <summary>What was found, as far as it is counted.</summary>
/// <param name="Hits">All, or the newest events and all other records.</param>
/// <param name="IsCapped">Whether there are more.</param>
internal sealed record SearchedHits(List<SearchHit> Hits, bool IsCapped);
