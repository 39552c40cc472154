using System.Globalization;

namespace KazDefense.Figures;

/// <summary>The balance by vector: one row a vector, one brick an event, a column for what has no year, the counts at the right.</summary>
/// <remarks>All rows share one scale, so that heights compare. On phones titles stand above their rows.</remarks>
public static class BricksSvg
{
    private const double AxisBaseline = 11;
    private const string Legend = "One brick is one event: filled happened, hollow offered or planned, struck and below the line refused";

    /// <summary>The figure as SVG text.</summary>
    /// <param name="rows">From top to bottom.</param>
    /// <param name="fromYear">First year.</param>
    /// <param name="toYear">Last year, not before the first.</param>
    /// <param name="sourceYears">Years in which the sources read were published; none leaves their line out.</param>
    /// <param name="options">Width, and whether it is a file of its own.</param>
    public static string Render(IReadOnlyList<BrickRow> rows, int fromYear, int toYear, IReadOnlyList<int> sourceYears, FigureOptions options)
    {
        var frame = new FigureFrame(options, string.Create(CultureInfo.InvariantCulture, $"Balance by vector, {fromYear} to {toYear}"))
        {
            HasLinks = true,
            Description = Legend,
        };
        var layout = BricksLayout.For(frame.InnerWidth, options.IsNarrow);
        var scale = new YearScale(fromYear, toYear, layout.Years.Left, layout.Years.Right);
        var most = rows.SelectMany(row => scale.Gather(row.Years)).Select(c => c.Count.Above)
            .Concat(rows.Select(row => (int)Math.Ceiling(row.NoYear.Above / (double)layout.PerRow)))
            .DefaultIfEmpty().Max();

        var svg = new Markup();
        DrawHeads(svg, scale, layout);
        var y = AxisBaseline + 5;
        svg.Raw("<g role=\"list\">");
        foreach (var row in rows)
        {
            var drawing = new BrickRowDrawing(row, scale, layout, most);
            drawing.Draw(svg, y);
            y += drawing.Height;
        }

        svg.Raw("</g>");
        if (sourceYears.Count > 0)
            y = DrawSources(svg, sourceYears, scale, layout, y);
        return frame.Around(svg, y + 6);
    }

    private static void DrawHeads(Markup svg, YearScale scale, BricksLayout layout)
    {
        svg.Raw("<g aria-hidden=\"true\">");
        scale.DrawLabels(svg, AxisBaseline);
        svg.Text(layout.TitleAbove ? layout.NoYear.Left : layout.NoYear.Left + 2, AxisBaseline, "no year", "t2");
        svg.Text(layout.DeedsRight, AxisBaseline, "deeds", "t2 e");
        if (layout.HopesRight is { } hopes)
        {
            svg.Text(hopes, AxisBaseline, "offers, plans", "t2 e");
            svg.Text(layout.DeedsRight + 138, AxisBaseline, "refusals", "t2 e");
        }

        svg.Raw("</g>");
    }

    private static double DrawSources(Markup svg, IReadOnlyList<int> sourceYears, YearScale scale, BricksLayout layout, double top)
    {
        var baseline = top + 18;
        var rule = baseline - 4;
        svg.Text(0, baseline, "Articles we read", "t2");
        if (layout.TitleAbove)
            rule = baseline + 9;

        var columns = sourceYears.Select(scale.Column).Distinct().Order().ToList();
        svg.Raw("<path class=\"ink\" stroke-width=\"2\" d=\"");
        foreach (var column in columns)
            svg.Raw($"M{scale.Start(column) + 1.5} {rule}H{scale.Start(column + 1) - 1.5}");
        svg.Raw("\"/>");
        DrawSilence(svg, [-1, .. columns, scale.Columns], scale, rule + 4);
        return layout.TitleAbove ? rule + 4 : baseline;
    }

    /// <summary>In the longest gap, where a reader would else see peace.</summary>
    private static void DrawSilence(Markup svg, List<int> columns, YearScale scale, double baseline)
    {
        const string words = "no article: silence is not absence";
        // Of gaps equally long the later: it is the one readers ask about.
        var after = Enumerable.Range(0, columns.Count - 1).Reverse().MaxBy(i => columns[i + 1] - columns[i]);
        var gap = new Extent(scale.Start(columns[after] + 1), scale.Start(columns[after + 1]));
        var fitting = new[] { words, "no article" }.FirstOrDefault(w => TextWidth.Of(w) <= gap.Width);
        if (fitting is not null)
            svg.Text(gap.Centre, baseline, fitting, "t2 c");
    }
}
