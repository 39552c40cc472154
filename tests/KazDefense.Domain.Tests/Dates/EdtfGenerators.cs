using FsCheck;
using FsCheck.Fluent;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Tests.Dates;

/// <summary>Random EDTF of every form, and texts near it.</summary>
internal static class EdtfGenerators
{
    public static Gen<DateOnly> Day { get; } =
        from year in Gen.Frequency((3, Gen.Choose(1990, 2030)), (1, Gen.Choose(1000, 2999)))
        from dayOfYear in Gen.Choose(0, 364)
        select new DateOnly(year, 1, 1).AddDays(dayOfYear);

    /// <summary>A day and an EDTF point that may be it, from the day itself to its century.</summary>
    public static Gen<(DateOnly Day, string Point)> DayInPoint { get; } =
        from day in Day
        from coarse in Gen.Elements(Coarser(day))
        from sign in Gen.Elements("", "", "", "~", "?", "%")
        select (day, coarse + sign);

    private static Gen<string> Point { get; } = DayInPoint.Select(p => p.Point);

    /// <summary>Two points that do not stand the wrong way round.</summary>
    private static Gen<(string From, string To)> Pair { get; } =
        from one in DayInPoint
        from other in Gen.OneOf(DayInPoint, Gen.Choose(0, 40).Select(n => Near(one.Day, n)))
        select one.Day <= other.Day ? (one.Point, other.Point) : (other.Point, one.Point);

    private static Gen<string> Interval { get; } = Gen.OneOf(
        Pair.Select(p => $"{p.From}/{p.To}"), Point.Select(p => $"{p}/.."), Point.Select(p => $"../{p}"),
        Point.Select(p => $"{p}/"), Point.Select(p => $"/{p}"));

    private static Gen<string> Set { get; } = Gen.OneOf(
        Pair.Select(p => $"[{p.From}..{p.To}]"), Point.Select(p => $"[{p}..]"), Point.Select(p => $"[..{p}]"),
        Pair.Select(p => $"[{p.To}, {p.From}]"), Point.NonEmptyListOf().Select(l => $"[{string.Join(',', l.Take(4))}]"));

    public static Arbitrary<string> Edtf { get; } = Gen.OneOf(Point, Interval, Set).ToArbitrary();

    public static Arbitrary<EdtfDate> Date { get; } = Edtf.Generator.Select(EdtfDate.Parse).ToArbitrary();

    private static readonly string[] Worded =
    [
        "8–17 Oct 2012", "Oct 8-17, 2012", "early March 2009", "between 11 and 15 May 2009", "20.01.2010", "late last year",
        "on January 20", "three months earlier", "winter 2009–10", "perhaps about the 1990s", "from 6 May to 1 June 2009",
        "later this year", "19, 20 or 22 January 2010", "21st century", "before 29 February", "12 weeks ago", "May last year",
    ];

    /// <summary>Dates, right ones with characters and words changed, and anything at all.</summary>
    public static Arbitrary<string> NearlyDates { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>(),
        Mutated(Edtf.Generator),
        Mutated(Gen.Elements(Worded)),
        Gen.Elements(Worded.SelectMany(w => w.Split(' ')).ToArray()).NonEmptyListOf().Select(w => string.Join(' ', w))).ToArbitrary();

    private static Gen<string> Mutated(Gen<string> texts) =>
        from text in texts
        from at in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(0, Math.Min(3, text.Length - at))
        from put in Gen.Elements("", "0", "9", "99", "X", "-", "–", "/", "..", "[", "]", ",", "~", "?", "s", " ", "\uD800", "İ", "٣")
        select text[..at] + put + text[(at + length)..];

    private static (DateOnly Day, string Point) Near(DateOnly day, int days) =>
        (day.AddDays(days) is { Year: <= 2999 } near ? near : day) is var chosen ? (chosen, $"{chosen:yyyy-MM-dd}") : default;

    private static string[] Coarser(DateOnly day)
    {
        var season = day.AddMonths(-2) is var shifted ? $"{shifted.Year:0000}-{21 + ((shifted.Month - 1) / 3)}" : "";
        return
        [
            $"{day:yyyy-MM-dd}", $"{day:yyyy-MM-dd}", $"{day:yyyy-MM}", $"{day:yyyy-MM}-XX", $"{day:yyyy}", $"{day:yyyy}-XX-XX",
            $"{day.Year / 10:000}X", $"{day.Year / 100:00}XX", day.Year > 1000 ? season : $"{day:yyyy}",
        ];
    }
}
