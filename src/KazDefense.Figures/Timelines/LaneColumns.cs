namespace KazDefense.Figures;

/// <summary>How a timeline divides its width: headings in a gutter at the left, or above their lanes where it is narrow.</summary>
internal sealed record LaneColumns(double Width, bool IsNarrow)
{
    private const double Gutter = 136;

    /// <summary>Room at the right for an arrow that goes on past the last day.</summary>
    private const double ArrowRoom = 26;

    /// <summary>Where the plot begins; headings in a gutter end before.</summary>
    internal double PlotLeft => IsNarrow ? 10 : Gutter;

    /// <summary>From where to where marks and labels may reach.</summary>
    internal Extent Room => new(PlotLeft, Width - 2);

    internal DayScale Scale(DateOnly from, DateOnly to, IReadOnlyList<(DateOnly First, DateOnly Last)>? folds = null) =>
        new(from, to, PlotLeft + (IsNarrow ? 4 : 0), Math.Max(PlotLeft + 40, Width - ArrowRoom), folds);
}
