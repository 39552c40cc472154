using System.Globalization;

namespace KazDefense.Figures;

/// <summary>One row of the bricks figure: title, bricks, notes, counts.</summary>
internal sealed class BrickRowDrawing
{
    private const double TitleSize = 12.5;
    private const double NoteHeight = 13;

    private readonly BrickRow row;
    private readonly YearScale scale;
    private readonly BricksLayout layout;
    private readonly Bricks bricks;
    private readonly IReadOnlyList<(int Column, YearCount Count)> columns;
    private readonly double head;
    private readonly double above;
    private readonly double below;
    private readonly IReadOnlyList<string> titles;
    private readonly BrickNotes notes;

    internal BrickRowDrawing(BrickRow row, YearScale scale, BricksLayout layout, int most)
    {
        this.row = row;
        this.scale = scale;
        this.layout = layout;
        bricks = new Bricks(most, layout.StackRoom, layout.BrickPitch);
        columns = scale.Gather(row.Years);
        titles = TextWidth.Wrap(row.Title, layout.TitleRoom, layout.TitleAbove ? 1 : 2, TitleSize, bold: true);
        notes = layout.TitleAbove ? BrickNotes.None : new BrickNotes(row.Notes, columns, scale, bricks);

        var wallRows = Math.Ceiling(row.NoYear.Above / (double)layout.PerRow);
        var stack = columns.Select(c => bricks.HeightOf(c.Count.Above))
            .Append(bricks.AreBars ? bricks.HeightOf(row.NoYear.Above) : wallRows * bricks.Pitch).Max();
        var number = bricks.AreBars && row.Total.Above > 0 ? 12 : 0;
        above = Math.Max(layout.TitleAbove ? bricks.Pitch : 14, stack + number);
        head = Math.Max(notes.Headroom(above), layout.TitleAbove ? 20 : 12);
        var refusalRows = Math.Ceiling(row.NoYear.Refusals / (double)layout.PerRow);
        var depth = columns.Select(c => bricks.DepthOf(c.Count.Refusals)).Append(bricks.DepthOf((int)refusalRows)).Max();
        below = Math.Max(depth, Math.Max((titles.Count - 1) * 13, notes.HasBelow ? NoteHeight : 0)) + (layout.TitleAbove ? 3 : 8);
    }

    internal double Height => head + above + below;

    internal void Draw(Markup svg, double top)
    {
        var line = top + head + above;
        svg.Raw("<g role=\"listitem\">");
        DrawTitle(svg, layout.TitleAbove ? top + 14 : line);
        svg.Raw($"<path class=\"ax2\" d=\"M{layout.Years.Left} {line + .5}H{layout.Years.Right}M{layout.NoYear.Left} {line + .5}H{layout.NoYear.Right}\"/>");
        var gap = Math.Min(layout.TitleAbove ? 1.5 : 5, scale.Pitch / 4);
        foreach (var (column, count) in columns)
            bricks.Stack(scale.Start(column) + (gap / 2), scale.Pitch - gap, line, count);
        bricks.Wall(layout.NoYear.Left, layout.NoYear.Width, layout.PerRow, layout.TitleAbove ? 2 : 3, line, row.NoYear);
        bricks.DrawTo(svg, row.VectorKey, layout.NoYear.Right);
        notes.Draw(svg, line);
        if (row.WhenEmpty is not null && IsEmpty && !layout.TitleAbove)
            svg.Text(layout.Years.Left + 4, line - 6, TextWidth.Fit(row.WhenEmpty, layout.Years.Width - 8), "t2");
        DrawCounts(svg, line, top + 14);
        svg.Raw("</g>");
    }

    private void DrawTitle(Markup svg, double baseline)
    {
        var linked = row.Href.Length > 0;
        svg.Raw(linked ? $"<a href=\"{Markup.Escape(row.Href)}\"><title>" : "<g><title>");
        svg.Raw($"{row.Title}: {row.Total.Deeds} deeds, {row.Total.Hopes} offered or planned, {row.Total.Refusals} refused</title>");
        for (var i = 0; i < titles.Count; i++)
            svg.Text(0, baseline + (i * 13), titles[i], $"b vt {Markup.Escape(row.VectorKey)}", TitleSize, coloured: true);
        svg.Raw(linked ? "</a>" : "</g>");
    }

    private void DrawCounts(Markup svg, double line, double titleBaseline)
    {
        var total = row.Total;
        svg.Raw("<g aria-hidden=\"true\">");
        svg.Text(layout.DeedsRight, line, Count(total.Deeds), total.Deeds == 0 ? "e b t2" : "e b", 15);
        if (layout.HopesRight is { } hopes)
        {
            svg.Text(hopes, line, Count(total.Hopes), total.Hopes == 0 ? "e t2" : "e", 13);
            svg.Text(layout.DeedsRight + 138, line, Count(total.Refusals), total.Refusals == 0 ? "e t2" : "e", 13);
        }
        else
        {
            var left = TextWidth.Of(titles.FirstOrDefault(""), TitleSize, bold: true) + 8;
            svg.Text(left, titleBaseline, TextWidth.Fit(Rest(total), layout.DeedsRight - left), "t2");
        }

        svg.Raw("</g>");
    }

    private bool IsEmpty => row.Total is { Above: 0, Refusals: 0 };

    /// <summary>What on a phone stands beside the title, for want of columns.</summary>
    private string Rest(YearCount total)
    {
        string[] words = [total.Hopes > 0 ? Count(total.Hopes) + " hoped" : "", total.Refusals > 0 ? Count(total.Refusals) + " refused" : "", IsEmpty ? row.WhenEmpty ?? "" : ""];
        return string.Join(", ", words.Where(part => part.Length > 0));
    }

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
