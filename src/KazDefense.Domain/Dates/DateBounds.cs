namespace KazDefense.Domain.Dates;

/// <summary>
/// The days a date may fall on or cover: what a store can index and a figure can draw.
/// </summary>
/// <param name="Earliest">The first possible day, or null where the beginning is open.</param>
/// <param name="Latest">The last possible day, or null where the end is open.</param>
/// <param name="IsDuration">True when the days between are all covered (an EDTF interval); false when one unknown day among them is meant.</param>
/// <param name="IsApproximate">True when the source says "about" or "perhaps": the bounds are soft.</param>
public readonly record struct DateBounds(DateOnly? Earliest, DateOnly? Latest, bool IsDuration, bool IsApproximate)
{
    /// <summary>True when exactly one day is possible.</summary>
    public bool IsExactDay => Earliest is not null && Earliest == Latest && !IsApproximate;

    /// <summary>
    /// Whether some day in the window may belong to the date. Open bounds, of the date or of the window, reach without end.
    /// </summary>
    /// <param name="from">First day of the window, or null.</param>
    /// <param name="to">Last day of the window, or null.</param>
    public bool Overlaps(DateOnly? from, DateOnly? to) =>
        (from is null || Latest is null || Latest >= from) && (to is null || Earliest is null || Earliest <= to);
}
