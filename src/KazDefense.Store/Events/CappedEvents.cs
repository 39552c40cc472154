using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Involvements;
using KazDefense.Store.Timelines;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Events;

/// <summary>The first events of a choice, and how all of them count where they are few enough to be counted.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Tally">How they count; null where they are too many.</param>
/// <param name="Rows">The first, in order of time.</param>
public sealed record FirstEvents(CappedCount Count, Tally? Tally, IReadOnlyList<EventRow> Rows);

/// <summary>Reads the events that stand under a place, a series or a programme, so that a million cost no more than a thousand.</summary>
internal static class CappedEvents
{
    /// <summary>How many published events are in a choice, counted up to <see cref="CappedCount.Cap"/>.</summary>
    /// <param name="db">The store.</param>
    /// <param name="chosen">The events' identities, by an index of whatever they are chosen by.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<CappedCount> CountAsync(StoreContext db, IQueryable<int> chosen, CancellationToken ct) =>
        CappedCount.Of(await Of(db, chosen).Take(CappedCount.Cap + 1).CountAsync(ct));

    /// <summary>The first events of a choice in order of time.</summary>
    public static async Task<FirstEvents> ReadAsync(StoreContext db, IQueryable<int> chosen, string focus, int most, CancellationToken ct)
    {
        var count = await CountAsync(db, chosen, ct);
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        if (count.HasMore)
            return new(count, null, await EventRowReader.ReadAsync(db, await FirstOfManyAsync(db, chosen, most, ct), focusId, ct));
        var all = await Of(db, chosen).Select(i => new { i.EventId, i.SortDay, i.Standing, i.IsCounted }).ToListAsync(ct);
        var counted = all.Where(i => i.IsCounted).CountBy(i => i.Standing).ToDictionary();
        var tally = new Tally(
            counted.GetValueOrDefault(Standing.Deed), counted.GetValueOrDefault(Standing.Hope), counted.GetValueOrDefault(Standing.Refusal), counted.GetValueOrDefault(Standing.Said),
            all.Count(i => !i.IsCounted), []);
        var first = all.OrderBy(i => i.SortDay).ThenBy(i => i.EventId).Take(most).Select(i => i.EventId).ToList();
        return new(count, tally, await EventRowReader.ReadAsync(db, first, focusId, ct));
    }

    /// <summary>From what they are chosen by to the events, whose order is none of time.</summary>
    private static IQueryable<Involvement> Of(StoreContext db, IQueryable<int> chosen) =>
        from id in chosen
        join i in db.Involvements on id equals i.EventId
        where i.ActorId == Involvement.Anyone
        select i;

    /// <summary>From the earliest event on, looking whether it is chosen: where one in many is, that ends soon.</summary>
    private static async Task<IReadOnlyList<int>> FirstOfManyAsync(StoreContext db, IQueryable<int> chosen, int most, CancellationToken ct) =>
        (await db.Involvements.Where(i => i.ActorId == Involvement.Anyone && chosen.Any(id => id == i.EventId))
            .OrderBy(i => i.SortDay).ThenBy(i => i.EventId).Take(most).Select(i => new TimelineCursor(i.SortDay, i.EventId)).ToListAsync(ct)).ConvertAll(c => c.EventId);
}
