namespace KazDefense.Domain.Analysis;

/// <summary>The calendar years that an event may be counted in.</summary>
/// <param name="Year">The year where one is known (<see cref="Dates.DateBounds"/>: the one it fell or began in); otherwise 0.</param>
/// <param name="Earliest">Where no one year is known, the first day it may fall on; null where that is open.</param>
/// <param name="Latest">Where no one year is known, the last day; null where that is open.</param>
public readonly record struct PossibleYears(int Year, DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>How much of one event belongs to some years: 0, 1, or between, with what is certain and what is possible.</summary>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year, not before the first.</param>
    /// <remarks>
    /// What is open on one side may fall in any year on that side: it is possible in each, likely in none, so that it
    /// widens the band without moving the point.
    /// </remarks>
    public Band In(int from, int to)
    {
        if (Year != 0)
            return Year >= from && Year <= to ? new(1, 1, 1) : default;
        var (first, last) = (new DateOnly(from, 1, 1), new DateOnly(to, 12, 31));
        if (Earliest > last || Latest < first)
            return default;
        if (Earliest is not { } earliest || Latest is not { } latest)
            return new(0, 0, 1);
        var within = Min(latest, last).DayNumber - Max(earliest, first).DayNumber + 1;
        var share = within / (double)(latest.DayNumber - earliest.DayNumber + 1);
        return new(share >= 1 ? 1 : 0, share, 1);
    }

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
