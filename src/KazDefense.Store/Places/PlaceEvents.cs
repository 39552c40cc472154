using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using KazDefense.Store.Involvements;
using KazDefense.Store.Timelines;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Places;

/// <summary>The events of places, read so that a million at one place cost no more than a thousand.</summary>
internal static class PlaceEvents
{
    /// <summary>How many published events were at each of some places, counted up to <see cref="CappedCount.Cap"/>; places without any are left out.</summary>
    public static async Task<Dictionary<int, CappedCount>> CountAsync(StoreContext db, IReadOnlyList<int> places, CancellationToken ct)
    {
        var counts = new Dictionary<int, CappedCount>();
        foreach (var place in places)
            if (await Of(db, place).Take(CappedCount.Cap + 1).CountAsync(ct) is > 0 and var count)
                counts[place] = CappedCount.Of(count);
        return counts;
    }

    /// <summary>The first events of a place in order of time, and how all of them count where they are few enough to be counted.</summary>
    public static async Task<(Tally? Tally, IReadOnlyList<EventRow> Events)> ReadAsync(StoreContext db, int place, string focus, CappedCount count, int most, CancellationToken ct)
    {
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        if (count.HasMore)
            return (null, await EventRowReader.ReadAsync(db, await FirstOfManyAsync(db, place, most, ct), focusId, ct));
        var all = await Of(db, place).Select(i => new { i.EventId, i.SortDay, i.Standing, i.IsCounted }).ToListAsync(ct);
        var counted = all.Where(i => i.IsCounted).CountBy(i => i.Standing).ToDictionary();
        var tally = new Tally(
            counted.GetValueOrDefault(Standing.Deed), counted.GetValueOrDefault(Standing.Hope), counted.GetValueOrDefault(Standing.Refusal), counted.GetValueOrDefault(Standing.Said),
            all.Count(i => !i.IsCounted), []);
        var first = all.OrderBy(i => i.SortDay).ThenBy(i => i.EventId).Take(most).Select(i => i.EventId).ToList();
        return (tally, await EventRowReader.ReadAsync(db, first, focusId, ct));
    }

    /// <summary>From the place to its events: by the index of places, whose order is none of time.</summary>
    private static IQueryable<Involvement> Of(StoreContext db, int place) =>
        from p in db.EventPlaces
        where p.PlaceId == place
        join i in db.Involvements on p.EventId equals i.EventId
        where i.ActorId == Involvement.Anyone
        select i;

    /// <summary>From the earliest event on, looking whether it was there: where one in many was, that ends soon.</summary>
    private static async Task<IReadOnlyList<int>> FirstOfManyAsync(StoreContext db, int place, int most, CancellationToken ct) =>
        (await db.Involvements.Where(i => i.ActorId == Involvement.Anyone && db.EventPlaces.Any(p => p.EventId == i.EventId && p.PlaceId == place))
            .OrderBy(i => i.SortDay).ThenBy(i => i.EventId).Take(most).Select(i => new TimelineCursor(i.SortDay, i.EventId)).ToListAsync(ct)).ConvertAll(c => c.EventId);
}
