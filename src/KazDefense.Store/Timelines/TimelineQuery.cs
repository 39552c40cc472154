using KazDefense.Domain.Events;
using KazDefense.Domain.Rules;
using KazDefense.Store.Events;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Timelines;

/// <summary>A page of a timeline.</summary>
/// <param name="Total">How many events the filter selects.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Next">Where the next page begins, or null on the last.</param>
/// <param name="Findings">What is wrong with the filter; then the rest is empty.</param>
public sealed record TimelinePage(int Total, IReadOnlyList<EventRow> Rows, TimelineCursor? Next, IReadOnlyList<Finding> Findings);

/// <summary>The identities of a page of events.</summary>
/// <param name="Total">How many events the filter selects.</param>
/// <param name="Ids">This page's, in order.</param>
/// <param name="FocusId">The focus.</param>
/// <param name="Next">Where the next page begins, or null on the last.</param>
/// <param name="Findings">What is wrong with the filter; then the rest is empty.</param>
public sealed record TimelineIds(int Total, IReadOnlyList<int> Ids, int FocusId, TimelineCursor? Next, IReadOnlyList<Finding> Findings);

/// <summary>Answers a filter with events in order of time.</summary>
public sealed class TimelineQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>One page of rows.</summary>
    public async Task<TimelinePage> RunAsync(TimelineFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var ids = await IdsAsync(db, filter, ct);
        return new(ids.Total, await EventRowReader.ReadAsync(db, ids.Ids, ids.FocusId, ct), ids.Next, ids.Findings);
    }

    internal static async Task<TimelineIds> IdsAsync(StoreContext db, TimelineFilter filter, CancellationToken ct)
    {
        var (selection, findings) = await EventSelection.ResolveAsync(db, filter, ct);
        if (findings.Count > 0)
            return new(0, [], selection.FocusId, null, findings);
        var total = await CountAsync(db, selection, ct);
        var window = await Window(selection.Rows(db), filter).ToListAsync(ct);
        TimelineCursor? next = null;
        if (window.Count > filter.Limit)
        {
            window.RemoveAt(filter.Limit);
            next = window[^1];
        }
        return new(total, [.. window.Select(w => w.EventId)], selection.FocusId, next, []);
    }

    /// <summary>One row more than the limit, after the cursor: the query a timeline's speed rests on.</summary>
    internal static IQueryable<TimelineCursor> Window(IQueryable<Involvement> rows, TimelineFilter filter)
    {
        // The first comparison bounds the index range; the second settles rows of the same day.
        if (filter.Order is TimelineOrder.OldestFirst)
        {
            if (filter.Cursor is { } after)
                rows = rows.Where(i => i.SortDay >= after.SortDay && (i.SortDay > after.SortDay || i.EventId > after.EventId));
            rows = rows.OrderBy(i => i.SortDay).ThenBy(i => i.EventId);
        }
        else
        {
            if (filter.Cursor is { } before)
                rows = rows.Where(i => i.SortDay <= before.SortDay && (i.SortDay < before.SortDay || i.EventId < before.EventId));
            rows = rows.OrderByDescending(i => i.SortDay).ThenByDescending(i => i.EventId);
        }
        return rows.Take(filter.Limit + 1).Select(i => new TimelineCursor(i.SortDay, i.EventId));
    }

    private static async Task<int> CountAsync(StoreContext db, EventSelection selection, CancellationToken ct) => selection.IsRolledUp
        ? (await KindStatusCounts.ReadAsync(db, selection, ct)).Where(c => selection.Admits(c.Kind, c.Status, c.IsCounted)).Sum(c => c.Events)
        : await selection.Rows(db).CountAsync(ct);
}
