using System.Globalization;

namespace KazDefense.Figures;

/// <summary>What a script and a reader need of the band above a timeline beside its bars.</summary>
/// <param name="From">First day of the window the timeline below shows, or null for all.</param>
/// <param name="To">Last day of that window, or null for all.</param>
/// <param name="Published">Days on which sources appeared, as ticks under the band.</param>
public sealed record DensityWindow(DateOnly? From, DateOnly? To, IReadOnlyList<DateOnly> Published);

/// <summary>All events by year in a band above a timeline: stacked bars by vector, with the window framed.</summary>
public static class DensitySvg
{
    private const double Band = 46;
    private const double Top = 2;
    private const string Title = "All events by year";

    /// <summary>The figure as SVG text. Its plot is as wide as the timeline's of the same width.</summary>
    /// <param name="years">Counts by year; years left out had none.</param>
    /// <param name="fromYear">First year.</param>
    /// <param name="toYear">Last year, not before the first.</param>
    /// <param name="options">Width, and whether it is a file of its own.</param>
    /// <param name="window">What the timeline below shows of these years; null frames all.</param>
    public static string Render(IReadOnlyList<YearStack> years, int fromYear, int toYear, FigureOptions options, DensityWindow? window = null)
    {
        var frame = new FigureFrame(options, Title) { Description = Describe(years, fromYear, toYear) };
        var columns = new LaneColumns(frame.InnerWidth, options.IsNarrow);
        var days = columns.Scale(new DateOnly(fromYear, 1, 1), new DateOnly(toYear, 12, 31));
        var scale = new YearScale(fromYear, toYear, days.Left, days.Right);
        var bottom = Top + Band;

        var svg = new Markup().Raw($"<path class=\"wash\" fill=\"var(--wash)\" d=\"M{days.Left} {Top}H{days.Right}v{Band}H{days.Left}z\"/>");
        var tallest = DrawBars(svg, years, scale, bottom);
        DrawWindow(svg, days, window, bottom);
        var published = window?.Published ?? [];
        DrawPublished(svg, days, published, bottom + 3);
        var axis = bottom + (published.Count > 0 ? 22 : 15);
        new DayAxis(days).DrawLabels(svg, axis, 0, columns.Width);
        if (!columns.IsNarrow)
        {
            if (!options.Standalone)
                svg.Text(0, 14, Title, "b");
            svg.Text(0, options.Standalone ? 14 : 28, tallest, "t2");
            if (published.Count > 0)
                svg.Text(0, bottom + 11, "Articles published", "t2");
        }

        return (frame with { Scale = days, CssClass = "dn" }).Around(svg, axis + 4);
    }

    /// <summary>One path a vector, whatever the number of years; answers the height of the tallest in words.</summary>
    private static string DrawBars(Markup svg, IReadOnlyList<YearStack> years, YearScale scale, double bottom)
    {
        var columns = years.GroupBy(year => scale.Column(year.Year)).Select(group => (Column: group.Key, Years: group.ToList())).ToList();
        var most = columns.Select(c => c.Years.Sum(year => year.Total)).DefaultIfEmpty().Max();
        if (most == 0)
            return "none";
        var perEvent = (Band - 6) / Math.Max(most, 8);
        var gap = Math.Clamp(scale.Pitch / 6, .5, 4);
        var paths = new Dictionary<string, Markup>(StringComparer.Ordinal);
        foreach (var (column, stacked) in columns.OrderBy(c => c.Column))
        {
            var y = bottom - .5;
            foreach (var vector in stacked.SelectMany(year => year.Stacks).GroupBy(stack => stack.VectorKey, StringComparer.Ordinal))
            {
                var height = vector.Sum(stack => stack.Count) * perEvent;
                if (height == 0)
                    continue;
                if (!paths.TryGetValue(vector.Key, out var path))
                    paths[vector.Key] = path = new Markup();
                path.Raw($"M{scale.Start(column) + (gap / 2)} {y}h{scale.Pitch - gap}v{-Math.Max(.6, height - (height > 2 ? .5 : 0))}h{gap - scale.Pitch}z");
                y -= height;
            }
        }

        foreach (var (vector, path) in paths)
            svg.Raw($"<path class=\"{vector}\" fill=\"currentColor\" d=\"{path}\"/>");
        var peak = columns.MaxBy(c => c.Years.Sum(year => year.Total)).Years.Min(year => year.Year);
        return string.Create(CultureInfo.InvariantCulture, $"most: {most:N0} in {peak}{(scale.Run > 1 ? "–" + (peak + scale.Run - 1) : "")}");
    }

    private static void DrawWindow(Markup svg, DayScale days, DensityWindow? window, double bottom)
    {
        var left = window?.From is { } from ? days.Start(from) : days.Left;
        var right = window?.To is { } to ? days.End(to) : days.Right;
        var handle = (Top + bottom) / 2;
        svg.Raw($"<path class=\"ink\" stroke-width=\"1.5\" d=\"M{left} {Top}H{right}V{bottom}H{left}z\"/>");
        svg.Raw($"<path class=\"ink\" stroke-width=\"5\" stroke-linecap=\"round\" d=\"M{left} {handle - 8}v16M{right} {handle - 8}v16\"/>");
    }

    private static void DrawPublished(Markup svg, DayScale days, IReadOnlyList<DateOnly> published, double top)
    {
        if (published.Count == 0)
            return;
        svg.Raw("<path class=\"ink\" d=\"");
        foreach (var day in published.Where(day => day >= days.From && day <= days.To).Order())
            svg.Raw($"M{days.Start(day)} {top}v6");
        svg.Raw("\"/>");
    }

    private static string Describe(IReadOnlyList<YearStack> years, int fromYear, int toYear)
    {
        var total = years.Sum(year => year.Total);
        return string.Create(CultureInfo.InvariantCulture, $"{total:N0} events, {fromYear} to {toYear}");
    }
}
