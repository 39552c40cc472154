namespace KazDefense.Figures;

/// <summary>A partner's years at a glance: bricks on a line, filled deeds, hollow hopes, struck refusals below.</summary>
public static class SparkSvg
{
    private const double Above = 37;
    private const double BrickPitch = 3.6;

    /// <summary>The figure as SVG text.</summary>
    /// <param name="years">Counts by year, in any order; years left out had none.</param>
    /// <param name="fromYear">First year of the line; the same for all figures that stand side by side.</param>
    /// <param name="toYear">Last year of the line, not before the first.</param>
    /// <param name="vectorKey">The colour, as the class of a vector.</param>
    /// <param name="description">The accessible text: "Turkey: 19 deeds and 6 offers or plans, 2008 to 2022".</param>
    /// <param name="options">Width, and whether it is a file of its own. The figure is 46 px high at any width, more where many refusals hang.</param>
    public static string Render(IReadOnlyList<YearCount> years, int fromYear, int toYear, string vectorKey, string description, FigureOptions options)
    {
        var frame = new FigureFrame(options, description);
        var scale = new YearScale(fromYear, toYear, 2, frame.InnerWidth - 2);
        var columns = scale.Gather(years);
        var most = columns.Select(c => c.Count.Above).DefaultIfEmpty().Max();
        var bricks = new Bricks(most, Above, BrickPitch);
        var line = bricks.AreBars ? Above + 12 : Above + 2;
        var gap = Math.Min(2, scale.Pitch / 4);
        foreach (var (column, count) in columns)
            bricks.Stack(scale.Start(column) + (gap / 2), scale.Pitch - gap, line, count);

        var svg = new Markup().Raw($"<path class=\"ax2\" d=\"M0 {line + .5}H{frame.InnerWidth}\"/>");
        bricks.DrawTo(svg, vectorKey, frame.InnerWidth);
        var depth = columns.Select(c => bricks.DepthOf(c.Count.Refusals)).DefaultIfEmpty().Max();
        return frame.Around(svg, line + Math.Max(7, depth + 2));
    }
}
