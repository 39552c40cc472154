using System.Globalization;

namespace KazDefense.Figures;

/// <summary>Draws a locator map: land and water, the country in ink, the place with how far off it may be.</summary>
public static class LocatorMapSvg
{
    private const double LeastCircle = 4;
    private const double MostBeside = 50;
    private const double Dot = 3.5;
    private const double SmallDot = 2.5;

    // Half of what a finger needs.
    private const double Touch = 12;
    private static readonly double[] BarLengths = [50, 100, 200, 500, 1000];

    /// <summary>The figure as SVG text.</summary>
    /// <param name="map">What to draw.</param>
    /// <param name="options">Width, and whether it is a file of its own.</param>
    public static string Render(LocatorMap map, FigureOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(options);
        var outer = new FigureFrame(options, map.Title) { Description = map.Description, HasLinks = map.Others.Any(o => o.Href is not null), CssClass = "kz" };
        var frame = new MapFrame(map.Window, outer.InnerWidth);
        var labels = new MapLabels(frame);
        var svg = new Markup();
        svg.Raw($"<path class=\"wash\" fill=\"var(--wash)\" d=\"M0 0H{frame.Width}V{frame.Height}H0z\"/>");
        var areas = map.Areas.Select(a => (Area: a, Rings: frame.Within(a))).Where(a => a.Rings.Count > 0).ToList();
        DrawAreas(svg, areas);
        DrawPlaces(svg, map, frame, labels, options.IsNarrow);
        DrawBar(svg, frame, labels);
        DrawNames(svg, map, frame, labels, areas);
        svg.Raw($"<path class=\"ax2\" d=\"M.5 .5H{frame.Width - .5}V{frame.Height - .5}H.5z\"/>");
        return outer.Around(svg, frame.Height);
    }

    private static void DrawAreas(Markup svg, List<(MapArea Area, IReadOnlyList<IReadOnlyList<MapPixel>> Rings)> areas)
    {
        foreach (var (_, rings) in areas.Where(a => a.Area.Drawn is not (AreaDrawn.Water or AreaDrawn.MeantWater)))
            svg.Raw($"<path class=\"paper\" fill=\"var(--paper)\" fill-rule=\"evenodd\" d=\"{Path(rings)}\"/>");
        foreach (var (_, rings) in areas.Where(a => a.Area.Drawn is AreaDrawn.Within or AreaDrawn.Meant or AreaDrawn.MeantWater))
            svg.Raw($"<path class=\"h\" fill-rule=\"evenodd\" d=\"{Path(rings)}\"/>");
        // Borders after all fills, the one that matters last.
        foreach (var (_, rings) in areas.Where(a => a.Area.Drawn is AreaDrawn.Land))
            svg.Raw($"<path class=\"ax2\" d=\"{Path(rings)}\"/>");
        foreach (var (_, rings) in areas.Where(a => a.Area.Drawn is AreaDrawn.Around or AreaDrawn.Meant))
            svg.Raw($"<path class=\"ink\" d=\"{Path(rings)}\"/>");
        foreach (var (_, rings) in areas.Where(a => a.Area.Drawn is AreaDrawn.Within))
            svg.Raw($"<path class=\"ink\" stroke-dasharray=\"5 4\" d=\"{Path(rings)}\"/>");
    }

    private static void DrawPlaces(Markup svg, LocatorMap map, MapFrame frame, MapLabels labels, bool isNarrow)
    {
        var others = map.Others.Select(o => (Place: o, At: frame.At(o.At))).Where(o => IsIn(frame, o.At)).ToList();
        foreach (var (_, at) in others)
            labels.Keep(new(at.X - SmallDot, at.X + SmallDot), new(at.Y - SmallDot, at.Y + SmallDot));
        if (map.Place is { } place)
            DrawPlace(svg, place, frame, labels);
        foreach (var (other, at) in others)
        {
            if (other.Href is not null)
                svg.Raw($"<a href=\"{other.Href}\"><circle fill=\"none\" pointer-events=\"all\" cx=\"{at.X}\" cy=\"{at.Y}\" r=\"{Touch}\"/>");
            svg.Raw($"<circle class=\"w\" cx=\"{at.X}\" cy=\"{at.Y}\" r=\"{SmallDot}\"><title>{other.Name}</title></circle>");
            if (!isNarrow && labels.Beside(at, SmallDot + 3, TextWidth.Of(other.Name)) is { } start)
                svg.Text(start.X, start.Y, other.Name);
            if (other.Href is not null)
                svg.Raw("</a>");
        }
    }

    private static void DrawPlace(Markup svg, MapPlace place, MapFrame frame, MapLabels labels)
    {
        var at = frame.At(place.At);
        if (!IsIn(frame, at))
            return;
        var circle = place.PrecisionKm is { } km ? frame.Length(km, place.At.Latitude) : 0;
        if (circle >= LeastCircle)
            svg.Raw($"<circle class=\"h\" cx=\"{at.X}\" cy=\"{at.Y}\" r=\"{circle}\"/>");
        svg.Raw($"<circle class=\"g\" cx=\"{at.X}\" cy=\"{at.Y}\" r=\"{Dot}\"/>");
        var name = TextWidth.Fit(place.Name, frame.Width / 2, 12, bold: true);
        // Beside a small circle; within a large one, whose edge no name should cross far away.
        var gap = (circle is >= LeastCircle and <= MostBeside ? circle : Dot) + 4;
        labels.Keep(new(at.X - Dot, at.X + Dot), new(at.Y - Dot, at.Y + Dot));
        if (labels.Beside(at, gap, TextWidth.Of(name, 12, bold: true)) is { } start)
            svg.Text(start.X, start.Y, name, "b", 12);
    }

    private static void DrawNames(Markup svg, LocatorMap map, MapFrame frame, MapLabels labels, List<(MapArea Area, IReadOnlyList<IReadOnlyList<MapPixel>> Rings)> areas)
    {
        // What the map is about first, then the larger before the smaller.
        foreach (var (area, rings) in areas.OrderByDescending(a => a.Area.Drawn).ThenByDescending(a => a.Rings.Sum(r => r.Max(p => p.X) - r.Min(p => p.X))))
        {
            var isBold = area.Drawn is AreaDrawn.Around or AreaDrawn.Within or AreaDrawn.Meant or AreaDrawn.MeantWater;
            if (labels.Inside(rings, TextWidth.Of(area.Name, bold: isBold)) is { } start)
                svg.Text(start.X, start.Y, area.Name, isBold ? "b" : "t2");
        }

        foreach (var sea in map.Seas)
            if (frame.At(sea.At) is var at && IsIn(frame, at) && labels.Over(at, TextWidth.Of(sea.Words)) is { } start)
                svg.Text(start.X, start.Y, sea.Words, "t2");
    }

    /// <summary>A bar of so many kilometres at the middle latitude, at most a fifth of the width.</summary>
    private static void DrawBar(Markup svg, MapFrame frame, MapLabels labels)
    {
        var kilometres = BarLengths.Where(l => frame.Length(l, frame.CentreLatitude) <= frame.Width / 5).DefaultIfEmpty(BarLengths[0]).Max();
        var length = frame.Length(kilometres, frame.CentreLatitude);
        var bottom = frame.Height - 10;
        var words = kilometres.ToString("#,0", CultureInfo.InvariantCulture) + " km";
        labels.Keep(new(8, 10 + Math.Max(length, TextWidth.Of(words))), new(bottom - 20, frame.Height));
        svg.Raw($"<path class=\"ink\" d=\"M10 {bottom - 4}v4h{length}v-4\"/>");
        svg.Text(10, bottom - 7, words);
    }

    private static bool IsIn(MapFrame frame, MapPixel at) => at.X >= 0 && at.X <= frame.Width && at.Y >= 0 && at.Y <= frame.Height;

    private static Markup Path(IReadOnlyList<IReadOnlyList<MapPixel>> rings)
    {
        var path = new Markup();
        foreach (var ring in rings)
        {
            // A point less than half a px from the last one shows nothing.
            var (last, isFirst) = (ring[0], true);
            foreach (var point in ring)
            {
                if (!isFirst && Math.Abs(point.X - last.X) + Math.Abs(point.Y - last.Y) < .7)
                    continue;
                path.Raw(isFirst ? "M" : "L").Raw($"{point.X} {point.Y}");
                (last, isFirst) = (point, false);
            }

            path.Raw("z");
        }

        return path;
    }
}
