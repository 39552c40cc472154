namespace KazDefense.Figures;

/// <summary>An event's mark and its label, placed from left to right; the row is still open.</summary>
internal sealed record LabelledEvent(FigureEvent Event, ScaledMark Mark, string Label, bool LabelOnLeft)
{
    private const double LabelGap = 5;

    /// <summary>No label is wider than this; its full words are in its description.</summary>
    private const double WidestLabel = 250;

    private double LabelX => LabelOnLeft ? Mark.Extent.Left - LabelGap : Mark.Extent.Right + LabelGap;

    /// <summary>What mark and label take up together.</summary>
    internal Extent Extent => Label.Length == 0 ? Mark.Extent : Mark.Extent.Join(LabelExtent);

    internal Extent LabelExtent
    {
        get
        {
            var width = TextWidth.Of(Label);
            return LabelOnLeft ? new Extent(LabelX - width, LabelX) : new Extent(LabelX, LabelX + width);
        }
    }

    /// <summary>Labels stand at the right of their mark, and turn left where the figure ends or time is folded; they are cut where neither side has room.</summary>
    /// <param name="figureEvent">The event.</param>
    /// <param name="scale">Places the mark.</param>
    /// <param name="room">From where to where labels may reach.</param>
    internal static LabelledEvent Place(FigureEvent figureEvent, DayScale scale, Extent room)
    {
        var mark = ScaledMark.Place(figureEvent.Date, figureEvent.Standing, scale);
        var label = TextWidth.Fit(figureEvent.Label, WidestLabel);
        var width = TextWidth.Of(label);
        var (left, right) = Sides(mark, scale.Stretch(mark.Glyph, room));
        if (width > Math.Max(left, right))
            (left, right) = Sides(mark, room);
        var onLeft = width > right && left > right;
        return new(figureEvent, mark, TextWidth.Fit(label, Math.Max(onLeft ? left : right, 0)), onLeft);
    }

    private static (double Left, double Right) Sides(ScaledMark mark, Extent room) =>
        (mark.Extent.Left - LabelGap - room.Left, room.Right - mark.Extent.Right - LabelGap);

    /// <summary>The mark alone, for lanes too full for labels.</summary>
    internal static LabelledEvent Unlabelled(FigureEvent figureEvent, DayScale scale) =>
        new(figureEvent, ScaledMark.Place(figureEvent.Date, figureEvent.Standing, scale), "", false);

    internal void Draw(Markup svg, double middle, double rowHeight)
    {
        svg.Raw($"<g role=\"listitem\" class=\"{Event.VectorKey}\" transform=\"translate(0 {middle})\"><a href=\"{Event.Href}\"><title>{Event.Description}</title>");
        svg.Raw($"<path fill=\"none\" pointer-events=\"all\" d=\"M{Extent.Left} {-rowHeight / 2}H{Extent.Right}v{rowHeight}H{Extent.Left}z\"/>");
        svg.Raw(Mark.Halo);
        MarkGlyph.Draw(svg, Event.Kind, Event.Standing, Mark.Glyph);
        if (Label.Length > 0)
        {
            var anchor = LabelOnLeft ? "e" : null;
            svg.Text(LabelX, 4, Label, Event.IsMuted ? ("t2 " + anchor).TrimEnd() : anchor);
        }

        svg.Raw("</a></g>");
    }
}
