using System.Globalization;

namespace KazDefense.Domain.Dates;

/// <summary>Says points in one language, telling what several have in common once: "8–17 October 2012".</summary>
internal sealed class DatePhrase(DateWords words)
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>One point, with its "about" or "perhaps".</summary>
    public string Say(DatePoint point) => point.Qualification switch
    {
        DateQualification.Approximate => Fill(words.About, Bare(point)),
        DateQualification.Uncertain => Fill(words.Perhaps, Bare(point)),
        DateQualification.Both => Fill(words.PerhapsAbout, Bare(point)),
        _ => Bare(point),
    };

    /// <summary>Several points, joined; a month or year all share is said once. Softened ones are said in full, each with its own word.</summary>
    public string Say(IReadOnlyList<DatePoint> points, Func<IReadOnlyList<string>, string> join)
    {
        var first = points[0];
        var precise = points.All(p => p.Qualification == DateQualification.None && p.Year == first.Year);
        if (precise && points.All(p => p.Precision == DatePrecision.Day))
        {
            var days = points.All(p => p.Month == first.Month)
                ? Fill(words.DayOfMonth, join([.. points.Select(DayNumber)]), MonthOfDay(first))
                : join([.. points.Select(DayAndMonth)]);
            return Fill(words.OfYear, days, Year(first.Year));
        }
        if (precise && points.All(p => p.Precision == DatePrecision.Month))
            return Fill(words.OfYear, join([.. points.Select(Month)]), Year(first.Year));
        return join([.. points.Select(Say)]);
    }

    /// <summary>A template filled.</summary>
    public static string Fill(string template, params object[] parts) => string.Format(Plain, template, parts);

    private string Bare(DatePoint point) => point.Precision switch
    {
        DatePrecision.Day => Fill(words.OfYear, DayAndMonth(point), Year(point.Year)),
        DatePrecision.Month => Fill(words.OfYear, Month(point), Year(point.Year)),
        DatePrecision.Season => Fill(words.OfYear, words.Seasons[point.Month - 21], SeasonYear(point)),
        DatePrecision.Decade => Fill(words.Decade, Year(point.Year)),
        DatePrecision.Century => words.Century((point.Year / 100) + 1),
        _ => Year(point.Year),
    };

    private static string SeasonYear(DatePoint season)
    {
        if (season.Month != DatePoint.Winter)
            return Year(season.Year);
        var next = season.Year + 1;
        var shown = next % 100 == 0 ? Year(next) : (next % 100).ToString("00", Plain);
        return $"{Year(season.Year)}–{shown}";
    }

    private string DayAndMonth(DatePoint point) => Fill(words.DayOfMonth, DayNumber(point), MonthOfDay(point));

    // Beside a day many languages put the month in another case: 8 октября, but октябрь 2012.
    private string MonthOfDay(DatePoint point) => words.Culture.DateTimeFormat.MonthGenitiveNames[point.Month - 1];

    private string Month(DatePoint point) => words.Culture.DateTimeFormat.MonthNames[point.Month - 1];

    private static string DayNumber(DatePoint point) => point.Day.ToString(Plain);

    private static string Year(int year) => year.ToString("0000", Plain);
}
