namespace KazDefense.Figures;

/// <summary>The distance between two ticks of a time axis: so many years, months or days.</summary>
internal readonly record struct AxisStep(int Years, int Months, int Days)
{
    /// <summary>From the coarsest to the finest.</summary>
    internal static IReadOnlyList<AxisStep> Ladder { get; } =
    [
        new(100, 0, 0), new(50, 0, 0), new(20, 0, 0), new(10, 0, 0), new(5, 0, 0), new(2, 0, 0), new(1, 0, 0),
        new(0, 6, 0), new(0, 3, 0), new(0, 1, 0), new(0, 0, 10), new(0, 0, 5), new(0, 0, 2), new(0, 0, 1),
    ];

    private double ApproximateDays => (Years * 365.25) + (Months * 30.4) + Days;

    /// <summary>The finest step that leaves each tick at least this much room, or the coarsest of all.</summary>
    internal static AxisStep Finest(DayScale scale, Func<AxisStep, double> roomNeeded)
    {
        var finest = Ladder[0];
        foreach (var step in Ladder)
        {
            if (step.ApproximateDays * scale.DayWidth < roomNeeded(step))
                break;
            finest = step;
        }

        return finest;
    }

    /// <summary>Every tick from the first at or after the day to the last not after the other.</summary>
    internal IEnumerable<DateOnly> Ticks(DateOnly from, DateOnly to)
    {
        for (var tick = First(from); tick is { } day && day <= to; tick = Next(day))
        {
            if (day >= from)
                yield return day;
        }
    }

    private DateOnly? First(DateOnly from) => this switch
    {
        { Years: > 0 } => new DateOnly(Math.Max(1, from.Year / Years * Years), 1, 1),
        { Months: > 0 } => new DateOnly(from.Year, ((from.Month - 1) / Months * Months) + 1, 1),
        _ => new DateOnly(from.Year, from.Month, 1),
    };

    private DateOnly? Next(DateOnly day)
    {
        if (day.Year >= 9999 - Years)
            return null;
        if (Days == 0)
            return day.AddMonths((Years * 12) + Months);
        var next = day.AddDays(Days);
        // Steps of several days count from the first of each month (1, 6, 11 …) and leave no lone 31st beside a 1st.
        var monthEnds = next.Month != day.Month || DateTime.DaysInMonth(next.Year, next.Month) - next.Day < Days / 2;
        return monthEnds ? new DateOnly(day.Year, day.Month, 1).AddMonths(1) : next;
    }
}
