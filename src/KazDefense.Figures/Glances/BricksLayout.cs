namespace KazDefense.Figures;

/// <summary>How the bricks figure divides its width.</summary>
/// <param name="Years">From where to where the years' columns stand.</param>
/// <param name="NoYear">The column of events without a year.</param>
/// <param name="DeedsRight">Right edge of the numbers of deeds.</param>
/// <param name="HopesRight">Right edge of the numbers of hopes, or null where there is no column for them.</param>
/// <param name="TitleRoom">Width for a row's title.</param>
/// <param name="TitleAbove">True where titles stand above their rows.</param>
/// <param name="BrickPitch">Height of a brick with its gap while there is room.</param>
/// <param name="StackRoom">Height for the highest stack.</param>
/// <param name="PerRow">Bricks beside each other in the column without years.</param>
internal sealed record BricksLayout(
    Extent Years,
    Extent NoYear,
    double DeedsRight,
    double? HopesRight,
    double TitleRoom,
    bool TitleAbove,
    double BrickPitch,
    double StackRoom,
    int PerRow)
{
    internal static BricksLayout For(double width, bool narrow) => narrow
        ? new(new(0, width - 100), new(width - 90, width - 54), width, null, width * .6, true, 5, 60, 4)
        : new(new(130, width - 292), new(width - 274, width - 206), width - 138, width - 62, 122, false, 6, 96, 4);
}
