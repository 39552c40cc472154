using System.Globalization;
using KazDefense.Domain.Dates;

namespace KazDefense.Figures;

/// <summary>The strip at the head of an event's page: its date, the citation's, the publication's, on one axis.</summary>
public static class DateStripSvg
{
    private const double Box = 46;
    private const double LeastDayGrid = 7;

    /// <summary>The figure as SVG text, or an empty string where no date is known at all.</summary>
    /// <param name="strip">What to draw.</param>
    /// <param name="options">Width, and whether it is a file of its own.</param>
    public static string Render(DateStrip strip, FigureOptions options)
    {
        if (StripWindow.Around(strip) is not { } window)
            return "";
        var frame = new FigureFrame(options, strip.Description);
        var width = frame.InnerWidth;
        var scale = new DayScale(window.From, window.To, 4, width - 24);
        var labels = new StripLabels(strip.Reports, scale, width);
        var top = labels.Height + 6;
        var bottom = top + Box;
        var byDay = scale.DayWidth >= LeastDayGrid;

        var svg = new Markup();
        if (byDay)
            DrawDays(svg, scale, top, bottom);
        else
            new DayAxis(scale).DrawLines(svg, top, bottom);
        svg.Raw($"<path class=\"ax2\" d=\"M{scale.Left} {bottom + .5}H{scale.Right}\"/>");
        labels.Draw(svg, bottom);
        DrawEvent(svg, strip, scale, labels, width, top + (Box / 2) + 3);
        if (byDay)
            DrawDayLabels(svg, strip, scale, labels, bottom + 15);
        else
            new DayAxis(scale).DrawLabels(svg, bottom + 15, 0, width);
        return frame.Around(svg, bottom + (byDay ? 34 : 20));
    }

    private static void DrawDays(Markup svg, DayScale scale, double top, double bottom)
    {
        var (weekends, lines) = (new Markup(), new Markup());
        for (var day = scale.From; day <= scale.To; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                weekends.Raw($"M{scale.Start(day)} {top}h{scale.DayWidth}V{bottom}h{-scale.DayWidth}z");
            lines.Raw($"M{scale.Start(day)} {top}V{bottom}");
        }

        svg.Raw($"<path class=\"wash\" fill=\"var(--wash)\" d=\"{weekends}\"/><path class=\"ax\" d=\"{lines}\"/>");
    }

    private static void DrawEvent(Markup svg, DateStrip strip, DayScale scale, StripLabels labels, double width, double middle)
    {
        var mark = ScaledMark.Place(strip.Event.Date, strip.Event.Standing, scale);
        svg.Raw($"<g class=\"{strip.Event.VectorKey}\" transform=\"translate(0 {middle})\">").Raw(mark.Halo);
        MarkGlyph.Draw(svg, strip.Event.Kind, strip.Event.Standing, mark.Glyph);
        svg.Raw("</g>");

        var label = TextWidth.Fit(strip.Event.Label, width - 8, bold: true);
        var words = TextWidth.Of(label, bold: true);
        svg.Text(ClearOf(labels.Lines, mark.Extent, words, width), middle - 11, label, "b");

        if (strip.Afterwards is { } afterwards && labels.Last is { } last)
        {
            var x = Math.Max(last, mark.Extent.Right) + 8;
            if (x + TextWidth.Of(afterwards) <= width)
                svg.Text(x, middle + 4, afterwards, "t2");
        }
    }

    /// <summary>Where a label over the mark crosses no report's line: along the mark, then right of it, then left, else over its start.</summary>
    private static double ClearOf(IReadOnlyList<double> lines, Extent mark, double words, double width)
    {
        var starts = lines.Select(line => line + 5).Append(mark.Left + 2).Append(mark.Right - words)
            .Concat(lines.Select(line => line - 5 - words))
            .Where(x => x >= 2 && x + words <= width - 2)
            .OrderBy(x => Math.Abs(x - mark.Left)).ToList();
        var clear = starts.Where(x => !lines.Any(line => line > x - 3 && line < x + words + 3)).ToList();
        return clear.Count > 0 ? clear[0] : Math.Clamp(mark.Left + 2, 2, Math.Max(2, width - words - 2));
    }

    /// <summary>The event's days that may be named: whole months are not known to the day.</summary>
    private static IEnumerable<DateOnly> KnownDays(DateBounds date) => date switch
    {
        { IsApproximate: true } or { Earliest: null } or { Latest: null } => [],
        { Earliest: { } only, IsExactDay: true } => [only],
        { Earliest: { Day: 1 }, Latest: { } last } when last.AddDays(1).Day == 1 => [],
        { IsDuration: true } => [date.Earliest.Value, date.Latest.Value],
        _ => [],
    };

    /// <summary>Each month's name where it begins, unless the next begins before the name ends.</summary>
    private static void DrawMonths(Markup svg, DayScale scale, double baseline)
    {
        for (var month = new DateOnly(scale.From.Year, scale.From.Month, 1); month <= scale.To; month = month.AddMonths(1))
        {
            var words = month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
            var x = scale.Start(month);
            var next = month.AddMonths(1);
            var end = next > scale.To ? scale.Right + 24 : scale.Start(next) - 12;
            if (x + TextWidth.Of(words) <= end)
                svg.Text(x, baseline, words, "t2");
        }
    }

    /// <summary>The days that matter in bold, ordinary ones between them where there is room, months beneath.</summary>
    private static void DrawDayLabels(Markup svg, DateStrip strip, DayScale scale, StripLabels labels, double baseline)
    {
        var keys = KnownDays(strip.Event.Date).Concat(labels.ExactDays).Distinct().Order().ToList();
        var taken = new List<Extent>();
        foreach (var day in keys)
            Label(day, "c b", 1);
        for (var day = scale.From; day <= scale.To; day = day.AddDays(1))
        {
            if (day.Day is 1 or 5 or 10 or 15 or 20 or 25)
                Label(day, "c t2", 8);
        }

        DrawMonths(svg, scale, baseline + 14);

        void Label(DateOnly day, string cssClass, double gap)
        {
            var words = Markup.Number(day.Day);
            var centre = scale.Between(day, day).Centre;
            var half = TextWidth.Of(words, bold: true) / 2;
            var extent = new Extent(centre - half, centre + half);
            if (day < scale.From || day > scale.To || taken.Exists(other => other.Touches(extent, gap)))
                return;
            taken.Add(extent);
            svg.Text(centre, baseline, words, cssClass);
        }
    }
}
