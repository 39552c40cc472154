using System.Runtime.CompilerServices;
using KazDefense.Domain.Events;
using KazDefense.Store.Events;
using KazDefense.Store.Involvements;
using KazDefense.Store.Timelines;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Registers;

/// <summary>Reads the registers of agreements, exercises, transfers and training, line by line.</summary>
public sealed class EventRegisterQuery(IDbContextFactory<StoreContext> contexts)
{
    private const int AtOnce = 200;

    /// <summary>One page of lines.</summary>
    public async Task<EventRegisterPage> RunAsync(EventRegisterFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (selection, findings) = await EventSelection.ResolveAsync(db, filter.Events, ct);
        if (findings.Count > 0)
            return new(null, [], null, findings);
        var rows = selection.Rows(db);
        var (total, ids) = await PageAsync(db, rows, filter, selection.FocusId, ct);
        var isMore = ids.Count > filter.Events.Limit;
        var lines = await LinesAsync(db, rows, [.. ids.Take(filter.Events.Limit)], filter, selection.FocusId, ct);
        // A date's own list goes on after a day and an event; in the others the event alone says where.
        return new(total, lines, isMore ? new(lines[^1].Lead.Event.Date.SortKey, lines[^1].Lead.Event.Id) : null, []);
    }

    /// <summary>Every line from the first, whatever the page, read a few at a time so that memory does not grow with them.</summary>
    public async IAsyncEnumerable<RegisterLine> AllAsync(EventRegisterFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (selection, findings) = await EventSelection.ResolveAsync(db, filter.Events, ct);
        if (findings.Count > 0)
            yield break;
        var rows = selection.Rows(db);
        foreach (var ids in (await LineOrder.IdsAsync(db, rows, filter, selection.FocusId, ct)).Chunk(AtOnce))
            foreach (var line in await LinesAsync(db, rows, ids, filter, selection.FocusId, ct))
                yield return line;
    }

    // One line more than the page has, so that it is known whether there is another page.
    private static async Task<(int? Total, IReadOnlyList<int> Ids)> PageAsync(StoreContext db, IQueryable<Involvement> rows, EventRegisterFilter filter, int focusId, CancellationToken ct)
    {
        if (filter is { Order: RegisterOrder.Date, Kind: not EventKind.Agreement })
        {
            var order = filter.Descending ? TimelineOrder.NewestFirst : TimelineOrder.OldestFirst;
            return (null, (await TimelineQuery.Window(rows, filter.Events with { Order = order }).ToListAsync(ct)).ConvertAll(c => c.EventId));
        }
        var all = await LineOrder.IdsAsync(db, rows, filter, focusId, ct);
        var after = filter.Events.Cursor is { } cursor ? all.ToList().IndexOf(cursor.EventId) : -1;
        return (all.Count, [.. all.Skip(after + 1).Take(filter.Events.Limit + 1)]);
    }

    private static async Task<IReadOnlyList<RegisterLine>> LinesAsync(
        StoreContext db, IQueryable<Involvement> rows, IReadOnlyList<int> ids, EventRegisterFilter filter, int focusId, CancellationToken ct)
    {
        if (filter.Kind is not EventKind.Agreement)
            return [.. (await EventQuery.ReadAsync(db, ids, focusId, ct)).Select(e => new RegisterLine(e, [e], new HashSet<int> { e.Event.Id }))];
        var acts = await ActsAsync(db, ids, ct);
        var actIds = acts.SelectMany(g => g).Concat(ids).Distinct().ToList();
        var asked = (await rows.Where(i => actIds.Contains(i.EventId)).Select(i => i.EventId).ToListAsync(ct)).ToHashSet();
        var events = (await EventQuery.ReadAsync(db, actIds, focusId, ct)).ToDictionary(e => e.Event.Id);
        return [.. ids.Where(events.ContainsKey).Select(id =>
        {
            var own = acts[events[id].Event.Agreement?.Instrument ?? ""].Where(events.ContainsKey).Select(a => events[a]).DefaultIfEmpty(events[id]).ToList();
            return new RegisterLine(events[id], own, own.Select(e => e.Event.Id).Where(asked.Contains).ToHashSet());
        })];
    }

    // Every published act of the instruments that some acts belong to, in order of time.
    private static async Task<ILookup<string, int>> ActsAsync(StoreContext db, IReadOnlyList<int> ids, CancellationToken ct)
    {
        var keys = await db.Set<AgreementDetails>().Where(d => ids.Contains(d.EventId)).Select(d => d.Instrument).Distinct().ToListAsync(ct);
        var acts = await (
            from d in db.Set<AgreementDetails>()
            where keys.Contains(d.Instrument)
            join i in db.Involvements on d.EventId equals i.EventId
            where i.ActorId == Involvement.Anyone
            select new { d.Instrument, i.SortDay, i.EventId }).ToListAsync(ct);
        return acts.OrderBy(a => a.SortDay).ThenBy(a => a.EventId).ToLookup(a => a.Instrument, a => a.EventId);
    }
}
