using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Actors;

/// <summary>How sure it is that an affiliation held at a date.</summary>
public enum HeldCertainty
{
    /// <summary>It was seen to hold then, or its period covers the date.</summary>
    Certain = 1,

    /// <summary>It may have: seen before and after, at a date that may be meant, or in a report that bounds it.</summary>
    Possible,

    /// <summary>It was only seen within a year before or after.</summary>
    Near,
}

/// <summary>Why an affiliation is taken to have held at a date.</summary>
public enum HeldReason
{
    /// <summary>Seen to hold then.</summary>
    SeenThen = 1,

    /// <summary>The period that is given covers the date.</summary>
    WithinPeriod,

    /// <summary>The period that is given may reach the date: its ends are open or not sure.</summary>
    MaybeWithinPeriod,

    /// <summary>Seen on a date that may be the one asked for.</summary>
    MaybeSeenThen,

    /// <summary>Seen before and after, not then.</summary>
    SeenAround,

    /// <summary>Last seen within a year before.</summary>
    SeenBefore,

    /// <summary>First seen within a year after.</summary>
    SeenAfter,
}

/// <summary>Whether an affiliation held at a date, and why.</summary>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Reason">Why.</param>
/// <param name="Dates">What it rests on: the period, or one or two dates on which it was seen.</param>
public sealed record HeldAt(HeldCertainty Certainty, HeldReason Reason, IReadOnlyList<EdtfDate> Dates);

/// <summary>All that is known of when an affiliation held: a period, or the dates on which it was seen to hold.</summary>
/// <param name="Period">The period, where one is given; null where it was only seen.</param>
/// <param name="Seen">The dates on which it was seen, in order; for a report that gives none, some day not after the report.</param>
/// <param name="KnownUntil">When the last source appeared that says so: a period with an open end is known to have lasted until then. Null where unknown.</param>
public sealed record Tenure(EdtfDate? Period, IReadOnlyList<EdtfDate> Seen, DateOnly? KnownUntil)
{
    /// <summary>How many days around a date still count as near to it: a year.</summary>
    public const int NearDays = 366;

    /// <summary>Whether it held at some day of a date, as far as is known; null where nothing known is near.</summary>
    /// <remarks>
    /// One day is enough: who was seen in office in January held it in that year. Between two dates on which it was seen it
    /// is possible, never certain: nothing says that it was not interrupted. A date that is open at one end, as of a
    /// report that gives none, is taken to lie within a year of its known end.
    /// </remarks>
    public HeldAt? At(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var asked = new Span(date.Bounds.Earliest ?? DateOnly.MinValue, date.Bounds.Latest ?? DateOnly.MaxValue);
        return (Period is { } period ? InPeriod(period, asked) : null) ?? SeenIn(asked) ?? SeenAround(asked);
    }

    private HeldAt? InPeriod(EdtfDate period, Span asked)
    {
        var bounds = period.Bounds;
        if (!bounds.Overlaps(asked.First, asked.Last))
            return null;
        var isSure = bounds is { IsApproximate: false, IsDuration: true, Earliest: { } from } && (bounds.Latest ?? KnownUntil) is { } until && from <= asked.Last && until >= asked.First;
        return new(isSure ? HeldCertainty.Certain : HeldCertainty.Possible, isSure ? HeldReason.WithinPeriod : HeldReason.MaybeWithinPeriod, [period]);
    }

    private HeldAt? SeenIn(Span asked)
    {
        var sure = Seen.FirstOrDefault(d => d.Bounds is { IsApproximate: false, Earliest: not null, Latest: not null } && Span.Of(d.Bounds).IsWithin(asked));
        if (sure is not null)
            return new(HeldCertainty.Certain, HeldReason.SeenThen, [sure]);
        return Seen.FirstOrDefault(d => Span.Of(d.Bounds).Overlaps(asked)) is { } maybe ? new(HeldCertainty.Possible, HeldReason.MaybeSeenThen, [maybe]) : null;
    }

    private HeldAt? SeenAround(Span asked)
    {
        var before = Seen.LastOrDefault(d => Span.Of(d.Bounds).Last < asked.First);
        var after = Seen.FirstOrDefault(d => Span.Of(d.Bounds).First > asked.Last);
        if (before is not null && after is not null)
            return new(HeldCertainty.Possible, HeldReason.SeenAround, [before, after]);
        if (before is not null && asked.First.DayNumber - Span.Of(before.Bounds).Last.DayNumber <= NearDays)
            return new(HeldCertainty.Near, HeldReason.SeenBefore, [before]);
        return after is not null && Span.Of(after.Bounds).First.DayNumber - asked.Last.DayNumber <= NearDays
            ? new(HeldCertainty.Near, HeldReason.SeenAfter, [after])
            : null;
    }

    // From day to day; an open end lies a year from the known one.
    private readonly record struct Span(DateOnly First, DateOnly Last)
    {
        public static Span Of(DateBounds bounds) => new(
            bounds.Earliest ?? Shift(bounds.Latest ?? DateOnly.MinValue, -NearDays),
            bounds.Latest ?? Shift(bounds.Earliest ?? DateOnly.MaxValue, NearDays));

        public bool IsWithin(Span other) => First >= other.First && Last <= other.Last;

        public bool Overlaps(Span other) => First <= other.Last && Last >= other.First;

        private static DateOnly Shift(DateOnly day, int days) =>
            DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
    }
}
