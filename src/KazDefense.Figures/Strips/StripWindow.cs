using KazDefense.Domain.Dates;

namespace KazDefense.Figures;

/// <summary>From when to when a strip reaches: everything known, with room to see what comes before and after.</summary>
internal static class StripWindow
{
    private const int LeastDays = 24;

    /// <summary>The window, or null where no date has a known end.</summary>
    internal static (DateOnly From, DateOnly To)? Around(DateStrip strip)
    {
        DateBounds[] all = [strip.Event.Date, .. strip.Reports.Select(report => report.Date)];
        List<DateOnly> known = [.. all.SelectMany(date => new[] { date.Earliest, date.Latest }).OfType<DateOnly>()];
        if (known.Count == 0)
            return null;
        var (first, last) = (known.Min().DayNumber, known.Max().DayNumber);
        var span = last - first + 1;
        var open = all.Any(date => date.Earliest is null);
        var before = Math.Max(2, open ? span / 3 : span / 12);
        var after = Math.Max(5, span / 8);
        // A single day is shown within its month, not magnified into a week.
        var missing = Math.Max(0, LeastDays - (span + before + after));
        return (Day(first - before - (missing / 2)), Day(last + after + (missing - (missing / 2))));
    }

    private static DateOnly Day(int number) =>
        DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
