namespace KazDefense.Figures;

/// <summary>What no source covers: a pale band behind all lanes, its label in a strip above them.</summary>
internal sealed class UncoveredBands
{
    private const double StripRow = 16;

    private readonly List<(UncoveredSpan Span, Extent Band, string Label, double LabelX, int Row)> bands = [];
    private readonly int rows;
    private readonly DayScale scale;

    internal UncoveredBands(IReadOnlyList<UncoveredSpan> spans, DayScale scale, Extent room)
    {
        this.scale = scale;
        var packer = new RowPacker(12);
        foreach (var span in spans.Where(s => s.To >= scale.From && s.From <= scale.To).OrderBy(s => s.From))
        {
            var band = scale.Between(span.From, span.To);
            var label = TextWidth.Fit(span.Label, room.Width);
            var half = TextWidth.Of(label) / 2;
            var x = Math.Clamp(band.Centre, room.Left + half, Math.Max(room.Left + half, room.Right - half));
            bands.Add((span, band, label, x, packer.Place(new Extent(x - half, x + half).Join(band))));
        }

        rows = packer.Count;
    }

    /// <summary>Height of the strip of labels, in px.</summary>
    internal double StripHeight => rows == 0 ? 0 : (rows * StripRow) + 6;

    internal void DrawBands(Markup svg, double top, double bottom)
    {
        foreach (var (span, band, _, _, row) in bands)
            svg.Raw($"<path class=\"wash\" fill=\"var(--wash)\" d=\"M{band.Left} {top + (row * StripRow)}H{band.Right}V{bottom}H{band.Left}z\"><title>{span.Label}</title></path>");
    }

    /// <summary>Where time is folded, two slanted lines cut through all lanes.</summary>
    internal void DrawFolds(Markup svg, double top, double bottom)
    {
        foreach (var (span, band, _, _, _) in bands.Where(b => scale.IsFolded(b.Span.From)))
            svg.Raw($"<path class=\"ink\" stroke-opacity=\".55\" d=\"M{band.Left + 3} {top}L{band.Left - 3} {bottom}M{band.Right + 3} {top}L{band.Right - 3} {bottom}\"><title>{span.Label}</title></path>");
    }

    internal void DrawLabels(Markup svg, double top)
    {
        foreach (var (_, band, label, x, row) in bands)
        {
            var y = top + (row * StripRow);
            svg.Raw($"<path class=\"ax2\" d=\"M{band.Left + .5} {y + 4}V{y + .5}H{band.Right - .5}V{y + 4}\"/>");
            svg.Text(x, y + 14, label, "t2 c");
        }
    }
}
