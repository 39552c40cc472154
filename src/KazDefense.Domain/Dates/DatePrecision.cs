namespace KazDefense.Domain.Dates;

/// <summary>How much of a date is said. Coarser is never shown as finer.</summary>
public enum DatePrecision
{
    /// <summary>One day of the calendar.</summary>
    Day = 1,

    /// <summary>A month, or an unspecified day of it.</summary>
    Month,

    /// <summary>A season of the northern hemisphere: three whole months.</summary>
    Season,

    /// <summary>A year, or an unspecified month or day of it.</summary>
    Year,

    /// <summary>Ten years, as in 201X.</summary>
    Decade,

    /// <summary>A hundred years, as in 20XX.</summary>
    Century,

    /// <summary>A duration, or one with an open or unknown end.</summary>
    Interval,

    /// <summary>One of several possible dates.</summary>
    Set,
}
