namespace KazDefense.Domain.Dates;

/// <summary>
/// The calendar seen from a source's date: which year "last year" is. Where that date leaves several days, the answer
/// spans what each of them would give.
/// </summary>
internal sealed class SourceCalendar
{
    private readonly DateOnly _first;
    private readonly DateOnly _last;
    private readonly DateOnly _firstPerhaps;
    private readonly DateOnly _lastPerhaps;
    private readonly DateQualification _qualification;

    private SourceCalendar(EdtfDate reference, DateOnly first, DateOnly last)
    {
        (_first, _last) = (first, last);
        _qualification = reference.Form.Qualification;
        var slack = Slack(reference.Precision);
        (_firstPerhaps, _lastPerhaps) = _qualification.HasFlag(DateQualification.Approximate)
            ? (first.AddDays(-slack), last.AddDays(slack))
            : (first, last);
    }

    /// <summary>Null where the source's date is open at either end.</summary>
    public static SourceCalendar? Of(EdtfDate reference) =>
        reference is { Earliest: { } first, Latest: { } last } ? new SourceCalendar(reference, first, last) : null;

    /// <summary>So many units away: "last year", "three months earlier". As precise as the unit.</summary>
    public WordedDate Away(CalendarUnit unit, int count)
    {
        var (first, last) = Pair(unit, count, _first, _last);
        var (firstPerhaps, lastPerhaps) = Pair(unit, count, _firstPerhaps, _lastPerhaps);
        var soft = first != firstPerhaps || last != lastPerhaps
            ? _qualification
            : _qualification & DateQualification.Uncertain;
        return Spanning(first, last).Softened(soft);
    }

    /// <summary>The seven days from a Monday: "last week".</summary>
    public WordedDate Week(int count) =>
        Spanning(Day(Monday(_first).AddDays(7 * count)), Day(Monday(_last).AddDays((7 * count) + 6))).Softened(_qualification);

    /// <summary>From the unit's beginning to the source's date: "earlier this year".</summary>
    public WordedDate Earlier(CalendarUnit unit) => Spanning(Day(Start(unit, _first)), Day(_last)).Softened(_qualification);

    /// <summary>From the source's date to the unit's end: "later this year".</summary>
    public WordedDate Later(CalendarUnit unit)
    {
        var start = Start(unit, _last);
        var end = (unit == CalendarUnit.Year ? start.AddYears(1) : start.AddMonths(1)).AddDays(-1);
        return Spanning(Day(_first), Day(end)).Softened(_qualification);
    }

    /// <summary>
    /// The latest such month or day not after the source's date; several years where that date leaves several, or where
    /// it is approximate and the year hangs on it.
    /// </summary>
    public WordedDate? Latest(WordedDate date) =>
        YearNotAfter(date, _firstPerhaps) is { } first && YearNotAfter(date, _lastPerhaps) is { } last
            ? (date with { Year = first, Last = first == last ? null : date with { Year = last }, Yearly = first != last })
                .Softened(_qualification & DateQualification.Uncertain)
            : null;

    private static int? YearNotAfter(WordedDate date, DateOnly anchor)
    {
        // Eight years are the longest wait for a 29 February.
        for (var year = anchor.Year; year >= anchor.Year - 8; year--)
        {
            var day = Math.Max(date.Day, 1);
            if (day <= DateTime.DaysInMonth(year, date.Month) && new DateOnly(year, date.Month, day) <= anchor)
                return year;
        }
        return null;
    }

    /// <summary>How far off "about" may be: about a day within a week, about a month or year within another.</summary>
    private static int Slack(DatePrecision precision) => precision switch
    {
        DatePrecision.Month or DatePrecision.Season => 31,
        DatePrecision.Year or DatePrecision.Decade or DatePrecision.Century => 366,
        _ => 7,
    };

    // "Two weeks ago" is said of days around that day.
    private static (WordedDate First, WordedDate Last) Pair(CalendarUnit unit, int count, DateOnly first, DateOnly last) => unit switch
    {
        CalendarUnit.Year => (new() { Year = first.Year + count }, new() { Year = last.Year + count }),
        CalendarUnit.Month => (Month(first.AddMonths(count)), Month(last.AddMonths(count))),
        CalendarUnit.Week => (Day(first.AddDays((7 * count) - 3)), Day(last.AddDays((7 * count) + 3))),
        _ => (Day(first.AddDays(count)), Day(last.AddDays(count))),
    };

    private static WordedDate Spanning(WordedDate first, WordedDate last) =>
        first == last ? first : first with { Last = last };

    private static WordedDate Day(DateOnly day) => new() { Year = day.Year, Month = day.Month, Day = day.Day };

    private static WordedDate Month(DateOnly day) => new() { Year = day.Year, Month = day.Month };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly Start(CalendarUnit unit, DateOnly day) =>
        unit == CalendarUnit.Year ? new DateOnly(day.Year, 1, 1) : new DateOnly(day.Year, day.Month, 1);
}
