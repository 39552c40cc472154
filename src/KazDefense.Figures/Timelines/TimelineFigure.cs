namespace KazDefense.Figures;

/// <summary>A timeline to draw.</summary>
/// <param name="Title">What it shows: "69 events by vector, 1994 to 2022".</param>
/// <param name="Lanes">From top to bottom.</param>
/// <param name="From">First day of the axis.</param>
/// <param name="To">Last day of the axis, not before the first. Events outside stand at the nearer end.</param>
/// <param name="Uncovered">What no source covers.</param>
public sealed record TimelineFigure(
    string Title,
    IReadOnlyList<TimelineLane> Lanes,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<UncoveredSpan> Uncovered)
{
    /// <summary>Last day of the axis.</summary>
    public DateOnly To { get; init; } = To >= From ? To : throw new ArgumentException("An axis ends on or after the day it begins.", nameof(To));

    /// <summary>True to fold what no source covers into a narrow gap, so that the years around it have the room.</summary>
    public bool FoldsUncovered { get; init; }
}
