using System.Linq.Expressions;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Registers;

/// <summary>Puts the events that lead the lines of a register in order. All of them have to be looked at, since no index knows these orders.</summary>
internal static class LineOrder
{
    private const string IgnoringCase = "NOCASE";

    // A day and an event in one number, so that the first or last act of an instrument is its least or greatest.
    private const long PerDay = 0x1_0000_0000;

    /// <summary>The leading events in order.</summary>
    public static async Task<IReadOnlyList<int>> IdsAsync(StoreContext db, IQueryable<Involvement> rows, EventRegisterFilter filter, int focusId, CancellationToken ct)
    {
        if (filter.Kind is not EventKind.Agreement)
            return await Ordered(db, rows.Select(i => i.EventId), filter, focusId).ToListAsync(ct);
        var leads = Instruments(db, rows, isLast: filter is { Order: RegisterOrder.Date, Descending: true } or { Order: RegisterOrder.Status });
        if (filter.Order is not RegisterOrder.Date)
            return await Ordered(db, leads.Select(p => (int)(p % PerDay)), filter, focusId).ToListAsync(ct);
        var places = await (filter.Descending ? leads.OrderByDescending(p => p) : leads.OrderBy(p => p)).ToListAsync(ct);
        return places.ConvertAll(p => (int)(p % PerDay));
    }

    // One act for each instrument; an act that names no instrument stands alone.
    private static IQueryable<long> Instruments(StoreContext db, IQueryable<Involvement> rows, bool isLast)
    {
        var acts =
            from i in rows
            join d in db.Set<AgreementDetails>() on i.EventId equals d.EventId into details
            from d in details.DefaultIfEmpty()
            group ((long)i.SortDay * PerDay) + i.EventId by d == null ? "/" + i.EventId : d.Instrument;
        return isLast ? acts.Select(g => g.Max()) : acts.Select(g => g.Min());
    }

    private static IQueryable<int> Ordered(StoreContext db, IQueryable<int> ids, EventRegisterFilter filter, int focusId)
    {
        var events = db.Events.Where(e => ids.Contains(e.Id));
        // Wholly turned round, as a page of the timeline is.
        if (filter is { Order: RegisterOrder.Date, Descending: true })
            return events.OrderByDescending(SortDay(db)).ThenByDescending(e => e.Id).Select(e => e.Id);
        var ordered = filter.Order switch
        {
            RegisterOrder.Title => By(events, e => EF.Functions.Collate(e.Title, IgnoringCase), filter.Descending),
            RegisterOrder.Status => By(events, e => e.Status, filter.Descending),
            RegisterOrder.Leading => ByActor(db, events, EventRegisterFilter.Leading(filter.Kind), filter.Descending, focusId),
            RegisterOrder.Others => ByActor(db, events, EventRegisterFilter.Others(filter.Kind), filter.Descending, focusId),
            RegisterOrder.Quantity => ByQuantity(db, events, filter),
            _ => events.OrderBy(SortDay(db)),
        };
        return ordered.ThenBy(SortDay(db)).ThenBy(e => e.Id).Select(e => e.Id);
    }

    private static Expression<Func<Event, int>> SortDay(StoreContext db) =>
        e => db.Involvements.Where(i => i.EventId == e.Id && i.ActorId == Involvement.Anyone).Select(i => i.SortDay).FirstOrDefault();

    // As the column names them: states and organisations before their people and forces, the focus after the others.
    private static IOrderedQueryable<Event> ByActor(StoreContext db, IQueryable<Event> events, IReadOnlyList<Role> roles, bool descending, int focusId)
    {
        Expression<Func<Event, string?>> name = e => db.Participations.Where(p => p.EventId == e.Id && roles.Contains(p.Role))
            .OrderByDescending(p => p.Actor.Kind == ActorKind.State || p.Actor.Kind == ActorKind.Organisation).ThenBy(p => p.ActorId == focusId).ThenBy(p => p.Ordinal)
            .Select(p => EF.Functions.Collate(p.Actor.Name, IgnoringCase)).FirstOrDefault();
        var withName = events.OrderByDescending(e => db.Participations.Any(p => p.EventId == e.Id && roles.Contains(p.Role)));
        return descending ? withName.ThenByDescending(name) : withName.ThenBy(name);
    }

    private static IOrderedQueryable<Event> ByQuantity(StoreContext db, IQueryable<Event> events, EventRegisterFilter filter)
    {
        Expression<Func<Event, double?>> number = filter.Kind is EventKind.Transfer
            ? e => db.Set<TransferItem>().Where(i => i.EventId == e.Id).Max(i => i.Number)
            : e => db.Set<Measure>().Where(m => m.EventId == e.Id && m.Unit == "people").Max(m => (double?)m.Quantity);
        // SQLite holds nothing for less than any number: what states none stays at the end either way.
        return filter.Descending ? events.OrderByDescending(number) : events.OrderBy(Unstated(number)).ThenBy(number);
    }

    private static Expression<Func<Event, bool>> Unstated(Expression<Func<Event, double?>> number) =>
        Expression.Lambda<Func<Event, bool>>(
            Expression.Equal(number.Body, Expression.Constant(null, typeof(double?))), number.Parameters);

    private static IOrderedQueryable<Event> By<T>(IQueryable<Event> events, Expression<Func<Event, T>> key, bool descending) =>
        descending ? events.OrderByDescending(key) : events.OrderBy(key);
}
