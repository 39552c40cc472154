using KazDefense.Domain.Dates;

namespace KazDefense.Figures;

/// <summary>Draws who was seen in an office when: known days filled, what a date leaves open soft, nothing where nothing is known.</summary>
public static class OfficeSvg
{
    private const double RowHeight = 26;
    private const double Dot = 4;
    private const double Half = 5;
    private const double LeastBar = 4;
    private const double Gap = 14;

    /// <summary>The figure as SVG text, or an empty string where no date is known at all.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="options">Width, and whether it is a file of its own.</param>
    public static string Render(OfficeFigure figure, FigureOptions options)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(options);
        var known = figure.Rows.Append(figure.Reports).SelectMany(r => r.Dates).SelectMany(d => new[] { d.Earliest, d.Latest }).OfType<DateOnly>().ToList();
        if (known.Count == 0)
            return "";
        var frame = new FigureFrame(options, figure.Title) { Description = figure.Description, HasLinks = figure.Rows.Any(r => r.Href is not null), CssClass = "kz" };
        var names = Math.Min(frame.InnerWidth / 3, figure.Rows.Append(figure.Reports).Max(r => TextWidth.Of(r.Name, bold: true)) + Gap);
        var scale = new DayScale(new(known.Min().Year, 1, 1), new(known.Max().Year, 12, 31), names, frame.InnerWidth - 8);
        var axis = new DayAxis(scale);
        var bottom = (figure.Rows.Count + 1) * RowHeight;
        var svg = new Markup();
        axis.DrawLines(svg, 0, bottom);
        for (var i = 0; i < figure.Rows.Count; i++)
            DrawRow(svg, figure.Rows[i], scale, (i * RowHeight) + (RowHeight / 2), names - Gap);
        var last = bottom - (RowHeight / 2);
        svg.Raw($"<path class=\"ax2\" d=\"M0 {bottom - RowHeight + .5}H{frame.InnerWidth}M0 {bottom + .5}H{frame.InnerWidth}\"/>");
        svg.Text(0, last + 4, TextWidth.Fit(figure.Reports.Name, names - Gap), "t2");
        svg.Raw("<g class=\"un\">");
        foreach (var report in figure.Reports.Dates)
            DrawDate(svg, report, scale, last);
        svg.Raw("</g>");
        axis.DrawLabels(svg, bottom + 15, 0, frame.InnerWidth);
        return frame.Around(svg, bottom + 20);
    }

    private static void DrawRow(Markup svg, OfficeRow row, DayScale scale, double middle, double room)
    {
        if (row.Href is not null)
            svg.Raw($"<a href=\"{row.Href}\"><path fill=\"none\" pointer-events=\"all\" d=\"M0 {middle - (RowHeight / 2)}h{room}v{RowHeight}h{-room}z\"/>");
        svg.Raw($"<g><title>{row.Name + ": " + row.When}</title>");
        svg.Text(0, middle + 4, TextWidth.Fit(row.Name, room, bold: true), "b");
        var ends = row.Dates.Where(d => d.Earliest is not null || d.Latest is not null).Select(d => Of(d, scale)).ToList();
        // Seen here and there: what lies between is possible, no more.
        if (ends.Count > 1)
            svg.Raw($"<path class=\"ax2\" stroke-dasharray=\"2 3\" d=\"M{ends.Min(e => e.Left)} {middle}H{ends.Max(e => e.Right)}\"/>");
        foreach (var date in row.Dates)
            DrawDate(svg, date, scale, middle);
        svg.Raw("</g>");
        if (row.Href is not null)
            svg.Raw("</a>");
    }

    private static void DrawDate(Markup svg, DateBounds date, DayScale scale, double middle)
    {
        if (date is { Earliest: null, Latest: null })
            return;
        var extent = Of(date, scale);
        var (top, bottom) = (middle - Half, middle + Half);
        if (date.IsExactDay)
            svg.Raw($"<circle class=\"g\" cx=\"{extent.Centre}\" cy=\"{middle}\" r=\"{Dot}\"/>");
        else if (date.IsDuration && !date.IsApproximate)
            svg.Raw($"<path class=\"g\" d=\"M{extent.Left} {middle - 3}H{extent.Right}V{middle + 3}H{extent.Left}z\"/>");
        else
            svg.Raw($"<path class=\"h\" d=\"M{extent.Left} {top}H{extent.Right}V{bottom}H{extent.Left}z\"/><circle class=\"w\" cx=\"{extent.Centre}\" cy=\"{middle}\" r=\"{Dot - .5}\"/>");
        // An arrow where nothing says where it ends.
        if (date.Latest is null)
            svg.Raw($"<path class=\"w\" d=\"M{extent.Right - 4} {top}l5 {Half}l-5 {Half}\"/>");
        if (date.Earliest is null)
            svg.Raw($"<path class=\"w\" d=\"M{extent.Left + 4} {top}l-5 {Half}l5 {Half}\"/>");
    }

    // An open end reaches to the figure's for a period, and a little for a day not known.
    private static Extent Of(DateBounds date, DayScale scale)
    {
        var right = date.Latest is { } latest ? scale.End(latest) : date.IsDuration ? scale.Right : Math.Min(scale.Right, scale.Start(date.Earliest!.Value) + 24);
        var left = date.Earliest is { } earliest ? scale.Start(earliest) : date.IsDuration ? scale.Left : Math.Max(scale.Left, right - 24);
        return right - left >= LeastBar ? new(left, right) : new(((left + right) / 2) - (LeastBar / 2), ((left + right) / 2) + (LeastBar / 2));
    }
}
