using System.Globalization;

namespace KazDefense.Domain.Dates;

/// <summary>
/// A date as far as its words go: what is 0 was not said, and may follow from its neighbours ("8" in "8–17 October 2012").
/// </summary>
internal sealed record WordedDate
{
    public int Year { get; init; }

    /// <summary>1–12, or a season 21–24.</summary>
    public int Month { get; init; }
    public int Day { get; init; }

    /// <summary>Decade or Century where the year stands for one.</summary>
    public DatePrecision? Rounding { get; init; }
    public PartOfPeriod Part { get; init; }
    public DateQualification Qualification { get; init; }

    /// <summary>A winter of which both years were said, so that it is clear which one is meant.</summary>
    public bool WinterIsKnown { get; init; }

    /// <summary>The last of several dates of which one is meant; null where there is one only.</summary>
    public WordedDate? Last { get; init; }

    /// <summary>With <see cref="Last"/>: the same day or month of each year, and nothing between.</summary>
    public bool Yearly { get; init; }

    public WordedDate Softened(DateQualification more) =>
        this with { Qualification = Qualification | more, Last = Last?.Softened(more) };

    /// <summary>EDTF of the whole day, month or year, leaving out "early" and the like: coarser, never wrong.</summary>
    public string PointText => Digits + Qualification.Sign();

    private string Digits => this switch
    {
        { Rounding: DatePrecision.Decade } => Plain($"{Year / 10:000}X"),
        { Rounding: DatePrecision.Century } => Plain($"{Year / 100:00}XX"),
        { Day: > 0 } => Plain($"{Year:0000}-{Month:00}-{Day:00}"),
        { Month: > 0 } => Plain($"{Year:0000}-{Month:00}"),
        _ => Plain($"{Year:0000}"),
    };

    /// <summary>EDTF of the date alone; null where "early" and the like say nothing of such a date.</summary>
    public string? EdtfText()
    {
        if (Yearly)
            return Part == PartOfPeriod.Whole ? $"[{string.Join(',', Years().Select(y => y.PointText))}]" : null;
        if (Part == PartOfPeriod.Whole)
            return Last is null ? PointText : $"[{PointText}..{Last.PointText}]";
        return Narrowed() is var (from, _) && (Last ?? this).Narrowed() is var (_, to)
            ? $"[{from}{Qualification.Sign()}..{to}{Qualification.Sign()}]"
            : null;
    }

    private IEnumerable<WordedDate> Years() =>
        Enumerable.Range(Year, Last!.Year - Year + 1)
            .Where(y => Day == 0 || Day <= DateTime.DaysInMonth(y, Month))
            .Select(y => this with { Year = y });

    /// <summary>
    /// Thirds of a month and of a year. Of a decade the halves, and the middle five years, since people differ over
    /// where its parts begin.
    /// </summary>
    private (string From, string To)? Narrowed() => this switch
    {
        { Rounding: DatePrecision.Decade } => Part switch
        {
            PartOfPeriod.Early => Range(Plain($"{Year:0000}"), Plain($"{Year + 4:0000}")),
            PartOfPeriod.Middle => Range(Plain($"{Year + 3:0000}"), Plain($"{Year + 7:0000}")),
            _ => Range(Plain($"{Year + 5:0000}"), Plain($"{Year + 9:0000}")),
        },
        { Rounding: not null } or { Day: > 0 } or { Month: > 12 } => null,
        { Year: < DatePoint.FirstYear or > DatePoint.LastYear } => null,
        { Month: > 0 } => Part switch
        {
            PartOfPeriod.Early => Range($"{Digits}-01", $"{Digits}-10"),
            PartOfPeriod.Middle => Range($"{Digits}-11", $"{Digits}-20"),
            _ => Range($"{Digits}-21", Plain($"{Digits}-{DateTime.DaysInMonth(Year, Month):00}")),
        },
        _ => Part switch
        {
            PartOfPeriod.Early => Range($"{Digits}-01", $"{Digits}-04"),
            PartOfPeriod.Middle => Range($"{Digits}-05", $"{Digits}-08"),
            _ => Range($"{Digits}-09", $"{Digits}-12"),
        },
    };

    private static (string, string)? Range(string from, string to) => (from, to);

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
