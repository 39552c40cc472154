namespace KazDefense.Figures;

/// <summary>The reports of a strip: their labels in rows above, a line from each down to the axis.</summary>
internal sealed class StripLabels
{
    internal const double RowHeight = 15;

    private readonly List<(StripReport Report, Extent Days, string Label, double LabelX, int Row)> placed = [];

    internal StripLabels(IReadOnlyList<StripReport> reports, DayScale scale, double width)
    {
        var packer = new RowPacker(10);
        foreach (var report in reports.Where(r => r.Date.Latest is not null || r.Date.Earliest is not null)
            .OrderBy(r => r.Date.Latest ?? r.Date.Earliest).ThenBy(r => r.Label, StringComparer.Ordinal))
        {
            var last = report.Date.Latest ?? report.Date.Earliest!.Value;
            var days = scale.Between(report.Date.Earliest ?? last, last);
            var label = TextWidth.Fit(report.Label, width);
            var half = TextWidth.Of(label) / 2;
            var x = Math.Clamp(days.Centre, half, Math.Max(half, width - half));
            placed.Add((report, days, label, x, packer.Place(new Extent(x - half, x + half))));
        }

        Rows = packer.Count;
    }

    internal int Rows { get; }

    internal double Height => Rows * RowHeight;

    /// <summary>Where the lines stand.</summary>
    internal IReadOnlyList<double> Lines => [.. placed.Select(p => p.Days.Centre)];

    /// <summary>The last day of the last report, in px.</summary>
    internal double? Last => placed.Count == 0 ? null : placed.Max(p => p.Days.Right);

    /// <summary>Days of reports that are known to the day, for naming on the axis.</summary>
    internal IEnumerable<DateOnly> ExactDays => placed.Where(p => p.Report.Date.IsExactDay).Select(p => p.Report.Date.Earliest!.Value);

    internal void Draw(Markup svg, double bottom)
    {
        foreach (var (report, days, label, x, row) in placed)
        {
            // The lowest row of labels is the first, so that most lines are short.
            var baseline = ((Rows - row) * RowHeight) - 4;
            if (!report.Date.IsExactDay)
                svg.Raw($"<g class=\"un\"><path class=\"h\" d=\"M{days.Left} {Height + 2}H{Math.Max(days.Right, days.Left + 4)}V{bottom}H{days.Left}z\"/></g>");
            svg.Raw($"<path class=\"ink\" d=\"M{days.Centre} {baseline + 4}V{bottom}\"/>");
            svg.Text(x, baseline, label, "c");
        }
    }
}
