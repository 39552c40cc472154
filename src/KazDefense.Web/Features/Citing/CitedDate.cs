using System.Globalization;
using KazDefense.Domain.Dates;

namespace KazDefense.Web.Features.Citing;

/// <summary>A date as the formats of citations can say it: never more precisely than known.</summary>
/// <param name="Parts">One or two dates, each year, month and day as far as known; empty where the formats have no way to say it.</param>
/// <param name="IsApproximate">Whether the source is not sure.</param>
/// <param name="Words">The date in words, for what <paramref name="Parts"/> cannot say.</param>
public sealed record CitedDate(IReadOnlyList<IReadOnlyList<int>> Parts, bool IsApproximate, string Words)
{
    /// <summary>A date of the store.</summary>
    public static CitedDate Of(EdtfDate date)
    {
        var isApproximate = date.Bounds.IsApproximate;
        // Both ends of a duration are as precise as each is written.
        IReadOnlyList<IReadOnlyList<int>> parts = date.Precision is DatePrecision.Interval && date is { Earliest: not null, Latest: not null }
            ? [.. date.Text.Split('/').Select(end => PartsOf(EdtfDate.Parse(end)))]
            : [PartsOf(date)];
        return new(parts.Any(p => p.Count == 0) ? [] : parts, isApproximate, DateText.Format(date, CultureInfo.InvariantCulture));
    }

    private static IReadOnlyList<int> PartsOf(EdtfDate date) => (date.Precision, date.Earliest) switch
    {
        (DatePrecision.Day, { } day) => [day.Year, day.Month, day.Day],
        (DatePrecision.Month, { } first) => [first.Year, first.Month],
        (DatePrecision.Year, { } first) => [first.Year],
        _ => [],
    };

    /// <summary>One day.</summary>
    public static CitedDate Of(DateOnly day) => Of(EdtfDate.Day(day));

    /// <summary>The first year, or null.</summary>
    public int? Year => Parts.Count > 0 ? Parts[0][0] : null;
}
