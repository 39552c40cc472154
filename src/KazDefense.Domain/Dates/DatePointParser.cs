using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KazDefense.Domain.Dates;

/// <summary>Reads one point: digits and dashes, unspecified digits, and the signs at its end.</summary>
internal static class DatePointParser
{
    public static bool TryRead(
        string text, [NotNullWhen(true)] out DatePoint? point, [NotNullWhen(false)] out string? problem)
    {
        point = null;
        var digits = text.TrimEnd('~', '?', '%');
        var signs = text[digits.Length..];
        // "?~" is how drafts of EDTF wrote %.
        if (signs.Length > 2 || (signs.Length == 2 && (signs[0] == signs[1] || signs.Contains('%'))))
        {
            problem = DateProblem.NotADate(text);
            return false;
        }
        var qualification = signs.Aggregate(DateQualification.None, (all, sign) => all | DateQualifications.Of(sign));
        var parts = digits.ToUpperInvariant().Split('-');
        problem = Read(text, parts, out point);
        point = problem is null ? point! with { Qualification = qualification } : null;
        return point is not null;
    }

    private static string? Read(string text, string[] parts, out DatePoint? point)
    {
        point = null;
        if (!IsShaped(parts))
            return DateProblem.NotADate(text);
        if (parts[0].EndsWith('X'))
            return ReadRounded(text, parts, out point);
        var year = Number(parts[0]);
        if (year is < DatePoint.FirstYear or > DatePoint.LastYear)
            return DateProblem.YearOutOfRange(text);
        if (parts.Length == 1 || parts[1] == "XX")
        {
            if (parts.Length == 3 && parts[2] != "XX")
                return DateProblem.DayOfUnknownMonth(text);
            point = Unqualified(DatePrecision.Year, year, unspecified: string.Concat(parts[1..].Select(p => "-" + p)));
            return null;
        }
        var month = Number(parts[1]);
        if (month is not ((>= 1 and <= 12) or (>= 21 and <= DatePoint.Winter)))
            return DateProblem.NoSuchMonth(text, parts[1]);
        if (parts.Length == 2)
        {
            point = Unqualified(month > 12 ? DatePrecision.Season : DatePrecision.Month, year, month);
            return null;
        }
        if (month > 12)
            return DateProblem.DayOfSeason(text);
        if (parts[2] == "XX")
        {
            point = Unqualified(DatePrecision.Month, year, month, unspecified: "-XX");
            return null;
        }
        var day = Number(parts[2]);
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return DateProblem.NoSuchDay(text, year, month);
        point = Unqualified(DatePrecision.Day, year, month, day);
        return null;
    }

    private static string? ReadRounded(string text, string[] parts, out DatePoint? point)
    {
        point = null;
        if (parts.Length > 1)
            return DateProblem.MonthOfDecade(text);
        var isCentury = parts[0][2] == 'X';
        var year = Number(parts[0].Replace('X', '0'));
        if (year is < DatePoint.FirstYear or > DatePoint.LastYear)
            return DateProblem.YearOutOfRange(text);
        point = Unqualified(isCentury ? DatePrecision.Century : DatePrecision.Decade, year);
        return null;
    }

    private static bool IsShaped(string[] parts) =>
        parts.Length <= 3
        && parts[0].Length == 4 && parts[0][..2].All(char.IsAsciiDigit)
        && (parts[0][2..] == "XX" || (char.IsAsciiDigit(parts[0][2]) && (char.IsAsciiDigit(parts[0][3]) || parts[0][3] == 'X')))
        && parts.Skip(1).All(p => p == "XX" || (p.Length == 2 && p.All(char.IsAsciiDigit)));

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DatePoint Unqualified(DatePrecision precision, int year, int month = 0, int day = 0, string unspecified = "") =>
        new(precision, year, month, day, unspecified, DateQualification.None);
}
