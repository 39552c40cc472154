namespace KazDefense.Figures;

/// <summary>One lane of a timeline: heading and content, measured before it is drawn.</summary>
internal sealed class LaneDrawing
{
    /// <summary>Up to so many events a lane draws each of them.</summary>
    internal const int MostEvents = 400;

    private const int MostLabelledRows = 60;
    private const int MostRows = 120;
    private const double LeastHeight = 31;

    private readonly TimelineLane lane;
    private readonly LaneColumns columns;
    private readonly LaneHeading heading;
    private readonly ILaneContent content;

    internal LaneDrawing(TimelineLane lane, LaneColumns columns, DayScale scale)
    {
        this.columns = columns;
        (content, this.lane) = Choose(lane, columns, scale);
        heading = new LaneHeading(this.lane, columns);
    }

    internal double Height => columns.IsNarrow
        ? heading.Height + 4 + Math.Max(content.Height, 4)
        : Math.Max(LeastHeight, Math.Max(content.Height, heading.Height + 10));

    internal void Draw(Markup svg, double top, double width)
    {
        if (lane.VectorKey is not null)
            svg.Raw($"<path class=\"{lane.VectorKey}\" fill=\"currentColor\" d=\"M0 {top}h4v{Height}h-4z\"/>");
        heading.Draw(svg, top);
        if (lane.Events.Count > 0)
        {
            svg.Raw($"<g role=\"list\" aria-label=\"{string.Join(", ", [lane.Title, .. lane.Notes])}\">");
            content.Draw(svg, columns.IsNarrow ? top + heading.Height + 2 : top);
            svg.Raw("</g>");
        }

        svg.Raw($"<path class=\"ax2\" d=\"M0 {top + Height}H{width}\"/>");
    }

    /// <summary>Marks with labels; where those would tower, marks alone; beyond that, counts. The lane says which.</summary>
    private static (ILaneContent Content, TimelineLane Lane) Choose(TimelineLane lane, LaneColumns columns, DayScale scale)
    {
        if (lane.Events.Count > MostEvents)
            return (new LaneCounts(lane, scale, columns.Room), lane);
        var labelled = LaneRows.Labelled(lane, scale, columns.Room);
        if (labelled.RowCount <= MostLabelledRows)
            return (labelled, lane);
        var bare = LaneRows.Unlabelled(lane, scale);
        return bare.RowCount <= MostRows
            ? (bare, lane with { Notes = [.. lane.Notes, "no room for names"] })
            : (new LaneCounts(lane, scale, columns.Room), lane);
    }
}
