using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>Events in lanes on one axis of time, each a link, packed so that no mark and no label touches another.</summary>
/// <remarks>
/// A lane of more than about 400 events, or one too tall to read, is drawn as counts and says so.
/// Inside a lane the order of the links is the order of time. An event whose beginning is open stands at its last possible day.
/// </remarks>
public static class TimelineSvg
{
    private const double AxisRoom = 20;

    /// <summary>The figure as SVG text. The same rows always give the same text.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="options">Width, and whether it is a file of its own.</param>
    public static string Render(TimelineFigure figure, FigureOptions options)
    {
        var frame = new FigureFrame(options, figure.Title) { HasLinks = true, CssClass = "tl", Key = options.Standalone ? Key(figure) : [] };
        var columns = new LaneColumns(frame.InnerWidth, options.IsNarrow);
        var scale = columns.Scale(figure.From, figure.To, figure.FoldsUncovered ? Folds(figure.Uncovered) : null);
        var axis = new DayAxis(scale);
        var uncovered = new UncoveredBands(figure.Uncovered, scale, columns.Room);
        var lanes = figure.Lanes.Select(lane => new LaneDrawing(lane, columns, scale)).ToList();
        var top = AxisRoom + uncovered.StripHeight + 4;
        var bottom = top + lanes.Sum(lane => lane.Height);

        var svg = new Markup();
        uncovered.DrawBands(svg, AxisRoom, bottom);
        svg.Raw("<g aria-hidden=\"true\">");
        axis.DrawLines(svg, top - 4, bottom + 4);
        axis.DrawLabels(svg, 13, 0, columns.Width);
        axis.DrawLabels(svg, bottom + 17, 0, columns.Width);
        svg.Raw("</g>");
        uncovered.DrawLabels(svg, AxisRoom + 1);
        uncovered.DrawFolds(svg, top - 4, bottom + 4);
        svg.Raw($"<path class=\"ax2\" d=\"M0 {top}H{columns.Width}\"/>");
        foreach (var lane in lanes)
        {
            lane.Draw(svg, top, columns.Width);
            top += lane.Height;
        }

        return (frame with { Scale = figure.FoldsUncovered ? null : scale }).Around(svg, bottom + 22);
    }

    /// <summary>Spans apart from each other: what overlaps is folded once.</summary>
    private static List<(DateOnly First, DateOnly Last)> Folds(IReadOnlyList<UncoveredSpan> spans)
    {
        var folds = new List<(DateOnly First, DateOnly Last)>();
        foreach (var span in spans.OrderBy(s => s.From))
        {
            if (folds.Count > 0 && span.From <= folds[^1].Last.AddDays(1))
                folds[^1] = (folds[^1].First, span.To > folds[^1].Last ? span.To : folds[^1].Last);
            else
                folds.Add((span.From, span.To));
        }

        return folds;
    }

    /// <summary>Only what the figure uses: a key is to be read, not studied.</summary>
    private static List<KeyMark> Key(TimelineFigure figure)
    {
        var events = figure.Lanes.SelectMany(lane => lane.Events).ToList();
        var day = new DateOnly(2010, 1, 20);
        var exact = new DateBounds(day, day, false, false);
        var kinds = events.Select(e => e.Kind).Distinct().Order().Select(kind => new KeyMark(MarkKey.Word(kind), kind, Standing.Deed, exact));
        var standings = events.Select(e => e.Standing).Distinct().Order().Where(s => s is Standing.Hope or Standing.Refusal)
            .Select(s => new KeyMark(s == Standing.Hope ? "offered, planned" : "refused, cancelled", EventKind.Exercise, s, exact));
        var halos = events.Select(e => MarkHalos.Of(e.Date)).Distinct().Order().SelectMany(halo => HaloKey(halo, day));
        return [.. kinds, .. standings, .. halos];
    }

    private static IEnumerable<KeyMark> HaloKey(MarkHalo halo, DateOnly day)
    {
        (string Words, DateBounds Date)? key = halo switch
        {
            MarkHalo.Within => ("some day within", new(day, day.AddDays(30), false, false)),
            MarkHalo.Soft => ("about, perhaps", new(day, day.AddDays(30), false, true)),
            MarkHalo.ByThen => ("by this date", new(null, day, false, false)),
            MarkHalo.FromThen => ("not before", new(day, null, false, false)),
            MarkHalo.Lasted => ("lasted", new(day, day.AddDays(9), true, false)),
            MarkHalo.GoesOn => ("goes on", new(day, null, true, false)),
            MarkHalo.EndedBy => ("ended by", new(null, day, true, false)),
            _ => null,
        };
        return key is { } k ? [new KeyMark(k.Words, EventKind.Exercise, Standing.Deed, k.Date)] : [];
    }
}
