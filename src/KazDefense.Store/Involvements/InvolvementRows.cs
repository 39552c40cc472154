using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Store.Involvements;

/// <summary>What of an event its involvement rows copy.</summary>
/// <param name="EventId">The event.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Status">Its status.</param>
/// <param name="IsAggregate">Whether it stands for several.</param>
/// <param name="Date">Its date.</param>
/// <param name="Participations">Who took part or is spoken of.</param>
public sealed record InvolvedEvent(int EventId, EventKind Kind, EventStatus Status, bool IsAggregate, EdtfDate Date, IReadOnlyList<(int ActorId, Role Role)> Participations);

/// <summary>Makes the rows of an event: the one place that knows what is copied.</summary>
public static class InvolvementRows
{
    /// <summary>One row for everyone and one for each actor involved.</summary>
    public static IEnumerable<Involvement> Of(InvolvedEvent e, PartnerPaths paths)
    {
        var bounds = e.Date.Bounds;
        var involved = new Dictionary<int, Involved>();
        foreach (var (actorId, role) in e.Participations)
        {
            var isParty = Roles.ClassOf(role) is RoleClass.Party;
            Add(actorId, isParty ? Involved.Party : Involved.About);
            if (isParty)
                foreach (var partner in paths.PartnersOf(actorId, bounds))
                    Add(partner, Involved.Partner);
        }
        // What was only said has no parties: it stands with those it is about.
        var isSaid = Standings.Of(e.Kind, e.Status) is Standing.Said;
        yield return Row(Involvement.Anyone, Involved.None, null);
        foreach (var (actorId, how) in involved)
            yield return Row(actorId, how, isSaid || how.HasFlag(Involved.Partner) ? paths.VectorOf(actorId, bounds) : null);

        void Add(int actorId, Involved how) => involved[actorId] = involved.GetValueOrDefault(actorId) | how;

        Involvement Row(int actorId, Involved how, int? vectorId) => new()
        {
            ActorId = actorId,
            SortDay = e.Date.SortKey,
            EventId = e.EventId,
            Involved = how,
            VectorId = vectorId,
            Kind = e.Kind,
            Status = e.Status,
            Standing = Standings.Of(e.Kind, e.Status),
            IsCounted = !e.IsAggregate && e.Kind is not EventKind.Context,
            EarliestDay = (bounds.Earliest ?? DateOnly.MinValue).DayNumber,
            LatestDay = (bounds.Latest ?? DateOnly.MaxValue).DayNumber,
            Year = YearOf(bounds),
        };
    }

    /// <summary>The calendar year an event is counted in: the one it fell in or began in; 0 where no one year is known.</summary>
    public static int YearOf(DateBounds bounds) => bounds switch
    {
        { Earliest: null } => 0,
        { IsDuration: true, Earliest: { } from } => from.Year,
        { Earliest: { } from, Latest: { } to } when from.Year == to.Year => from.Year,
        _ => 0,
    };
}
