using System.Globalization;
using KazDefense.Domain.Dates;

namespace KazDefense.Web.Features.Citing;

/// <summary>A date as the formats of citations can say it: never more precisely than known.</summary>
/// <param name="Parts">One or two dates, each year, month and day as far as known; empty where the formats have no way to say it.</param>
/// <param name="IsApproximate">Whether the source is not sure.</param>
/// <param name="Words">The date in words, for what <paramref name="Parts"/> cannot say.</param>
/// <param name="Year">The year it is filed under: its only one, otherwise the first or, where that is open, the last; null for none.</param>
public sealed record CitedDate(IReadOnlyList<IReadOnlyList<int>> Parts, bool IsApproximate, string Words, int? Year)
{
    /// <summary>A date of the store.</summary>
    public static CitedDate Of(EdtfDate date)
    {
        var isApproximate = date.Bounds.IsApproximate;
        // Both ends of a duration are as precise as each is written.
        IReadOnlyList<IReadOnlyList<int>> parts = date.Precision is DatePrecision.Interval && date is { Earliest: not null, Latest: not null }
            ? [.. date.Text.Split('/').Select(end => PartsOf(EdtfDate.Parse(end)))]
            : [PartsOf(date)];
        return new(parts.Any(p => p.Count == 0) ? [] : parts, isApproximate, DateText.Format(date, CultureInfo.InvariantCulture), OneYear(date));
    }

    private static int? OneYear(EdtfDate date) => (date.Earliest, date.Latest) switch
    {
        ({ } first, { } last) when first.Year == last.Year => first.Year,
        // A day known only to lie before a report stands, as the report does, in its year.
        (null, { } last) => last.Year,
        ({ } first, _) => first.Year,
        _ => null,
    };

    private static IReadOnlyList<int> PartsOf(EdtfDate date) => (date.Precision, date.Earliest) switch
    {
        (DatePrecision.Day, { } day) => [day.Year, day.Month, day.Day],
        (DatePrecision.Month, { } first) => [first.Year, first.Month],
        (DatePrecision.Year, { } first) => [first.Year],
        _ => [],
    };

    /// <summary>One day.</summary>
    public static CitedDate Of(DateOnly day) => Of(EdtfDate.Day(day));
}
