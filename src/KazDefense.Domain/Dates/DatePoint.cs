using System.Globalization;

namespace KazDefense.Domain.Dates;

/// <summary>
/// A date without interval or set signs: a day, month, season, year, decade or century.
/// </summary>
/// <param name="Precision">Day to Century.</param>
/// <param name="Year">The year, or the first year of a decade or century.</param>
/// <param name="Month">1–12, the EDTF season number 21–24, or 0.</param>
/// <param name="Day">1–31, or 0.</param>
/// <param name="Unspecified">The unspecified rest as written: "-XX", "-XX-XX" or nothing.</param>
/// <param name="Qualification">How the source softens it.</param>
internal sealed record DatePoint(
    DatePrecision Precision, int Year, int Month, int Day, string Unspecified, DateQualification Qualification)
{
    /// <summary>First year that can be written.</summary>
    public const int FirstYear = 1000;

    /// <summary>Last year that can be written.</summary>
    public const int LastYear = 2999;

    /// <summary>The season number of winter, which runs into the following year.</summary>
    public const int Winter = 24;

    /// <summary>The first day it may be.</summary>
    public DateOnly Earliest => Precision switch
    {
        DatePrecision.Day => new DateOnly(Year, Month, Day),
        DatePrecision.Month => new DateOnly(Year, Month, 1),
        DatePrecision.Season => new DateOnly(Year, 3 * (Month - 20), 1),
        _ => new DateOnly(Year, 1, 1),
    };

    /// <summary>The last day it may be.</summary>
    public DateOnly Latest => Precision switch
    {
        DatePrecision.Day => Earliest,
        DatePrecision.Month => Earliest.AddMonths(1).AddDays(-1),
        DatePrecision.Season => Earliest.AddMonths(3).AddDays(-1),
        DatePrecision.Decade => Earliest.AddYears(10).AddDays(-1),
        DatePrecision.Century => Earliest.AddYears(100).AddDays(-1),
        _ => Earliest.AddYears(1).AddDays(-1),
    };

    /// <summary>Canonical EDTF.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Digits}{Unspecified}{Qualification.Sign()}");

    private string Digits => Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        DatePrecision.Month or DatePrecision.Season => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        DatePrecision.Decade => string.Create(CultureInfo.InvariantCulture, $"{Year / 10:000}X"),
        DatePrecision.Century => string.Create(CultureInfo.InvariantCulture, $"{Year / 100:00}XX"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
    };

    /// <summary>A day as a point.</summary>
    public static DatePoint Of(DateOnly day) =>
        new(DatePrecision.Day, day.Year, day.Month, day.Day, "", DateQualification.None);
}
