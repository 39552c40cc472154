using System.Globalization;

namespace KazDefense.Domain.Dates;

/// <summary>What is wrong with a date, in a sentence for the person who wrote it.</summary>
internal static class DateProblem
{
    public const string Missing = "There is no date; write one such as 2010-01-20, 2009-10 or 2003~.";

    public const string TooLong = "This is too long for a date; write one such as 2010-01-20, 2009-10 or 2003~.";

    public static string NotADate(string text) =>
        $"“{Shown(text)}” is not an EDTF date; write a day as 2010-01-20, a month as 2009-10, a year as 2009, about a year as 2003~.";

    public static string YearOutOfRange(string text) =>
        $"“{Shown(text)}” has a year outside {DatePoint.FirstYear}–{DatePoint.LastYear}; write four digits, as in 2009.";

    public static string NoSuchMonth(string text, string month) =>
        $"“{Shown(text)}” has no month {month}; months run from 01 to 12, as in 2010-01, and seasons from 21 (spring) to 24 (winter).";

    public static string NoSuchDay(string text, int year, int month) => string.Create(
        CultureInfo.InvariantCulture,
        $"“{Shown(text)}” is not in the calendar; the last day of that month is {year:0000}-{month:00}-{DateTime.DaysInMonth(year, month):00}.");

    public static string DayOfSeason(string text) =>
        $"“{Shown(text)}” gives a day in a season; write the season alone, as in 2009-21, or a day, as in 2009-04-15.";

    public static string DayOfUnknownMonth(string text) =>
        $"“{Shown(text)}” gives a day without its month; write the year alone, as in 2004, or the month too, as in 2004-06-15.";

    public static string MonthOfDecade(string text) =>
        $"“{Shown(text)}” gives a month in an unspecified year; write the decade alone, as in 201X, or the year too, as in 2012-10.";

    public static string Interval(string text) =>
        $"“{Shown(text)}” is not an interval; write both ends as in 2012-10-08/2012-10-17, or an open one as in 2003/.. or ../2003-07.";

    public static string Set(string text) =>
        $"“{Shown(text)}” is not a set of dates; write one as in [2009-05-11..2009-05-15], [..2012-10-17] or [2010-01-19,2010-01-20].";

    public static string OpenWithin(string text) =>
        $"“{Shown(text)}” is open between its dates; only its first date may be open before and only its last open after, as in [..2003,2005].";

    public static string AllOfSet(string text) =>
        $"“{Shown(text)}” lists dates that are all meant; write one record for each, or [2010-01-19,2010-01-20] where one of them is meant.";

    public static string Backwards(string text, DatePoint start, DatePoint end) =>
        $"“{Shown(text)}” ends before it begins: {end.Text} is earlier than {start.Text}; write the earlier one first, as in 2012-10-08/2012-10-17.";

    public static string NotUnderstood(string text) =>
        $"“{Shown(text)}” is not understood as a date; write it as in 20 January 2010, 8–17 October 2012, about 2003, before July 2003 or 2010-01-20.";

    public static string Slashed(string text) =>
        $"“{Shown(text)}” may have its day or its month first; write 2010-01-20 or 20.01.2010.";

    public static string NeedsYear(string text) =>
        $"“{Shown(text)}” does not say which year; write it too, as in 20 January 2010.";

    public static string NeedsReference(string text) =>
        $"“{Shown(text)}” counts from the date of its source, which is not known; write the date itself, as in 20 January 2010.";

    public static string VagueReference(string text, string reference) =>
        $"“{Shown(text)}” counts from the date of its source, {Shown(reference)}, which is too vague for it; write the date itself, as in 20 January 2010.";

    public static string SeveralDates(string text) =>
        $"“{Shown(text)}” leaves several dates open where one is needed; write the date itself, as in since 20 January 2010.";

    public static string AmbiguousWinter(string text) =>
        $"“{Shown(text)}” may be either of two winters; write both years, as in winter 2009–10.";

    public static string AmbiguousCentury(string text) =>
        $"“{Shown(text)}” may be a decade or a century; write the decade as 190X, the century as 19XX.";

    /// <summary>A text short enough to be repeated to its writer, never cut within a character.</summary>
    private static string Shown(string text) =>
        text.EnumerateRunes().Count() <= 60 ? text : string.Concat(text.EnumerateRunes().Take(59)) + "…";
}
