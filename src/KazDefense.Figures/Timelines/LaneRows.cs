namespace KazDefense.Figures;

/// <summary>A lane's events, each drawn once, stacked in rows in which nothing touches.</summary>
internal sealed class LaneRows : ILaneContent
{
    internal const double RowHeight = 17;
    private const double FirstMiddle = 15.5;
    private const double LastRoom = 15.5;
    private const double LabelledGap = 8;
    private const double UnlabelledGap = 1;

    private readonly List<(LabelledEvent Event, int Row)> placed = [];
    private readonly int rowCount;

    private LaneRows(IEnumerable<LabelledEvent> events, double gap)
    {
        var packer = new RowPacker(gap);
        foreach (var labelled in events)
            placed.Add((labelled, packer.Place(labelled.Extent)));
        rowCount = packer.Count;
    }

    internal int RowCount => rowCount;

    /// <inheritdoc/>
    public double Height => rowCount == 0 ? 0 : FirstMiddle + ((rowCount - 1) * RowHeight) + LastRoom;

    /// <summary>For tests: what every event takes up, and its row.</summary>
    internal IReadOnlyList<(LabelledEvent Event, int Row)> Placed => placed;

    internal static LaneRows Labelled(TimelineLane lane, DayScale scale, Extent room) =>
        new(lane.Events.Order(FigureEvent.ByTime).Select(e => LabelledEvent.Place(e, scale, room)), LabelledGap);

    internal static LaneRows Unlabelled(TimelineLane lane, DayScale scale) =>
        new(lane.Events.Order(FigureEvent.ByTime).Select(e => LabelledEvent.Unlabelled(e, scale)), UnlabelledGap);

    /// <inheritdoc/>
    public void Draw(Markup svg, double top)
    {
        foreach (var (labelled, row) in placed)
            labelled.Draw(svg, top + FirstMiddle + (row * RowHeight), RowHeight);
    }
}
