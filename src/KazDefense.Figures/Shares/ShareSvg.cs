namespace KazDefense.Figures;

/// <summary>Shares as small multiples, one row a vector on one scale; a thin line from the least to the most the dates allow.</summary>
public static class ShareSvg
{
    private const double TitleRoom = 132;
    private const double BarRoom = 46;
    private const double LineHeight = 16;
    private const double Axis = 12;
    private const double NarrowestLabel = 26;

    /// <summary>The figure as SVG text.</summary>
    /// <param name="figure">What to draw; each row has a cell for each period.</param>
    /// <param name="options">Width, and whether it is a file of its own.</param>
    public static string Render(ShareFigure figure, FigureOptions options)
    {
        var frame = new FigureFrame(options, figure.Title) { HasLinks = true, Description = figure.Description };
        var left = options.IsNarrow ? 0 : TitleRoom;
        var pitch = (frame.InnerWidth - left) / Math.Max(1, figure.Periods.Count);
        var most = figure.Rows.SelectMany(r => r.Cells).OfType<ShareCell>().Select(c => c.High).DefaultIfEmpty(1).Max();
        // Half, or the whole: a scale that readers know without reading it.
        var scale = BarRoom / (most > .5 ? 1 : .5);

        var svg = new Markup();
        DrawPeriods(svg, figure.Periods, left, pitch);
        var y = Axis + 6;
        svg.Raw("<g role=\"list\">");
        foreach (var row in figure.Rows)
        {
            var line = y + (options.IsNarrow ? 18 : 0) + 14 + BarRoom;
            svg.Raw("<g role=\"listitem\">");
            DrawTitle(svg, row, options.IsNarrow ? y + 13 : line, options.IsNarrow ? frame.InnerWidth : TitleRoom - 10);
            svg.Raw($"<path class=\"ax2\" d=\"M{left} {line + .5}H{frame.InnerWidth}\"/>");
            for (var i = 0; i < row.Cells.Count; i++)
                if (row.Cells[i] is { } cell)
                    DrawCell(svg, row, cell, left + (i * pitch), pitch, line, scale);
            svg.Raw("</g>");
            y = line + 6;
        }
        svg.Raw("</g>");
        foreach (var line in figure.Lines)
            y = DrawLine(svg, line, left, pitch, y, options.IsNarrow);
        return frame.Around(svg, y + 6);
    }

    private static void DrawPeriods(Markup svg, IReadOnlyList<string> periods, double left, double pitch)
    {
        var widest = periods.Select(p => TextWidth.Of(p)).DefaultIfEmpty().Max();
        var step = Math.Max(1, (int)Math.Ceiling((widest + 6) / pitch));
        svg.Raw("<g aria-hidden=\"true\">");
        for (var i = 0; i < periods.Count; i += step)
            svg.Text(Math.Max(left + ((i + .5) * pitch), left + (TextWidth.Of(periods[i]) / 2)), Axis, periods[i], "t2 c");
        svg.Raw("</g>");
    }

    private static void DrawTitle(Markup svg, ShareRow row, double baseline, double room)
    {
        var lines = TextWidth.Wrap(row.Title, room, 2, 12.5, bold: true);
        for (var i = 0; i < lines.Count; i++)
            svg.Text(0, baseline - ((lines.Count - 1 - i) * 14), lines[i], $"b vt {Markup.Escape(row.VectorKey)}", 12.5, coloured: true);
    }

    private static void DrawCell(Markup svg, ShareRow row, ShareCell cell, double left, double pitch, double line, double scale)
    {
        var gap = Math.Min(8, pitch / 4);
        var (from, to) = (left + (gap / 2), left + pitch - (gap / 2));
        var centre = (from + to) / 2;
        svg.Raw(cell.Href is { } href ? $"<a href=\"{Markup.Escape(href)}\" class=\"{Markup.Escape(row.VectorKey)}\">" : $"<g class=\"{Markup.Escape(row.VectorKey)}\">");
        svg.Raw($"<title>{row.Title}, {cell.Words}</title>");
        // The whole column answers the pointer, however low the bar.
        svg.Raw($"<path d=\"M{from} {line - BarRoom}H{to}V{line}H{from}z\" fill=\"transparent\"/>");
        if (cell.Point > 0)
            svg.Raw($"<path class=\"g\" d=\"M{from} {line}V{line - (cell.Point * scale)}H{to}V{line}z\"/>");
        if (cell.High - cell.Low > .005)
            // Where nothing is likely the line says only that something is possible.
            svg.Raw($"<path class=\"{(cell.Point > 0 ? "ink" : "ax2")}\" d=\"M{centre} {line - (cell.Low * scale)}V{line - (cell.High * scale)}M{centre - 3} {line - (cell.High * scale)}h6M{centre - 3} {line - (cell.Low * scale)}h6\"/>");
        if (pitch >= NarrowestLabel && cell.Point > 0)
            svg.Text(centre, line - (Math.Max(cell.Point, cell.High) * scale) - 3, Markup.Number(Math.Round(cell.Point * 100)) + " %", "t2 c");
        svg.Raw(cell.Href is null ? "</g>" : "</a>");
    }

    private static double DrawLine(Markup svg, ShareLine line, double left, double pitch, double top, bool narrow)
    {
        var baseline = top + LineHeight;
        svg.Text(0, baseline, line.Title, "t2");
        if (narrow)
            baseline += LineHeight - 2;
        var widest = line.Values.Select(v => TextWidth.Of(v)).DefaultIfEmpty().Max();
        var step = Math.Max(1, (int)Math.Ceiling((widest + 4) / pitch));
        for (var i = 0; i < line.Values.Count; i += step)
            svg.Text(left + ((i + .5) * pitch), baseline, line.Values[i], "c");
        return baseline + 2;
    }
}
