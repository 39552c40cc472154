using KazDefense.Domain.Dates;
using KazDefense.Store.Involvements;

namespace KazDefense.Store.Timelines;

/// <summary>The days a filter asks for, in the numbers of <see cref="Involvement"/>; an open end reaches the calendar's.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct DayRange(int First, int Last)
{
    /// <summary>The range of a filter, or null where it asks for none.</summary>
    public static DayRange? Of(EdtfDate? from, EdtfDate? to)
    {
        var (first, last) = (from?.Bounds.Earliest, to?.Bounds.Latest);
        return first is null && last is null ? null : new((first ?? DateOnly.MinValue).DayNumber, (last ?? DateOnly.MaxValue).DayNumber);
    }

    /// <summary>The first and last year, where the range is made of whole ones; otherwise null.</summary>
    public (int First, int Last)? WholeYears
    {
        get
        {
            var (first, last) = (DateOnly.FromDayNumber(First), DateOnly.FromDayNumber(Last));
            return first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 } ? (first.Year, last.Year) : null;
        }
    }

    /// <summary>
    /// The rows whose dates may overlap. Short dates stand within a year of their first day, which bounds what is read of
    /// an actor's index; the few others have an index of their own and are each looked at.
    /// </summary>
    public IQueryable<Involvement> Overlapping(IQueryable<Involvement> rows) => Overlapping(rows, Last);

    /// <summary>The rows that overlap but are not counted in one of the range's own years.</summary>
    public IQueryable<Involvement> OverlappingFromOutside(IQueryable<Involvement> rows, (int First, int Last) years) =>
        Overlapping(rows.Where(i => i.Year < years.First || i.Year > years.Last), First - 1);

    private IQueryable<Involvement> Overlapping(IQueryable<Involvement> rows, int lastOfShort)
    {
        var (first, last, yearBefore) = (First, Last, First - Involvement.ShortDays);
        var shorts = rows.Where(i => i.Year != 0 && i.LatestDay - i.EarliestDay <= Involvement.ShortDays);
        var others = rows.Where(i => i.Year == 0 || i.LatestDay - i.EarliestDay > Involvement.ShortDays);
        return shorts.Where(i => i.SortDay >= yearBefore && i.SortDay <= lastOfShort && i.LatestDay >= first)
            .Concat(others.Where(i => i.EarliestDay <= last && i.LatestDay >= first));
    }
}
