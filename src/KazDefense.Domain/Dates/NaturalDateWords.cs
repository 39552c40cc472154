using System.Collections.Frozen;

namespace KazDefense.Domain.Dates;

internal enum PartOfPeriod
{
    Whole,
    Early,
    Middle,
    Late,
}

internal enum CalendarUnit
{
    Day = 1,
    Week,
    Month,
    Year,
}

/// <summary>The words of dates as people type them, in English.</summary>
internal static class NaturalDateWords
{
    /// <summary>Months 1–12 and seasons 21–24.</summary>
    public static FrozenDictionary<string, int> Months { get; } = Table(
        (1, "january jan"), (2, "february feb"), (3, "march mar"), (4, "april apr"), (5, "may"), (6, "june jun"),
        (7, "july jul"), (8, "august aug"), (9, "september sep sept"), (10, "october oct"), (11, "november nov"),
        (12, "december dec"), (21, "spring"), (22, "summer"), (23, "autumn fall"), (24, "winter"));

    public static FrozenDictionary<string, DateQualification> Qualifications { get; } = Table(
        (DateQualification.Approximate, "about around circa c ca approximately roughly"),
        (DateQualification.Uncertain, "perhaps possibly probably maybe"));

    public static FrozenDictionary<string, PartOfPeriod> Parts { get; } = Table(
        (PartOfPeriod.Early, "early beginning start"),
        (PartOfPeriod.Middle, "mid middle"),
        (PartOfPeriod.Late, "late end"));

    public static FrozenDictionary<string, CalendarUnit> Units { get; } = Table(
        (CalendarUnit.Day, "day days"), (CalendarUnit.Week, "week weeks"),
        (CalendarUnit.Month, "month months"), (CalendarUnit.Year, "year years"));

    public static FrozenDictionary<string, int> Counts { get; } = Table(
        (1, "a an one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"),
        (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"));

    /// <summary>After a count and unit: which way from the source's date.</summary>
    public static FrozenDictionary<string, int> Directions { get; } = Table((-1, "ago earlier"), (1, "later"));

    /// <summary>Before a unit: how many away from the source's.</summary>
    public static FrozenDictionary<string, int> Neighbours { get; } = Table((-1, "last"), (0, "this"), (1, "next"));

    /// <summary>Days by themselves: how many away from the source's.</summary>
    public static FrozenDictionary<string, int> Days { get; } = Table((-1, "yesterday"), (0, "today"), (1, "tomorrow"));

    /// <summary>Between the ends of a duration, as a dash is.</summary>
    public static FrozenSet<string> To { get; } = FrozenSet.Create("to", "through", "until", "till");

    private static FrozenDictionary<string, T> Table<T>(params (T Meaning, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Meaning)))
            .ToFrozenDictionary(entry => entry.word, entry => entry.Meaning, StringComparer.Ordinal);
}
