using KazDefense.Domain.Places;

namespace KazDefense.Figures;

/// <summary>A window of the earth on a rectangle of px.</summary>
internal sealed class MapFrame
{
    private readonly MapWindow window;
    private readonly double pxPerKm;

    internal MapFrame(MapWindow window, double width)
    {
        this.window = window;
        Width = width;
        pxPerKm = width / window.WidthKm;
        Height = Math.Round(window.HeightKm * pxPerKm);
    }

    internal double Width { get; }

    internal double Height { get; }

    /// <summary>Where a point lies in px; perhaps outside.</summary>
    internal MapPixel At(GeoPoint point)
    {
        var (x, y) = window.Projection.Project(point);
        return new((Width / 2) + (x * pxPerKm), (Height / 2) - (y * pxPerKm));
    }

    /// <summary>How many px a way is long at a latitude.</summary>
    internal double Length(double kilometres, double latitude) => kilometres * pxPerKm * window.Projection.ScaleAt(latitude);

    internal double CentreLatitude => window.Centre.Latitude;

    /// <summary>The rings of an area as far as they lie in the frame.</summary>
    internal IReadOnlyList<IReadOnlyList<MapPixel>> Within(MapArea area) =>
        [.. area.Rings.Select(ring => Cut([.. ring.Select(At)])).Where(ring => ring.Count > 2)];

    /// <summary>Cuts a ring at the frame, edge by edge (I. E. Sutherland and G. W. Hodgman, “Reentrant Polygon Clipping”, CACM 17 (1974), 32–42).</summary>
    private List<MapPixel> Cut(List<MapPixel> ring)
    {
        ring = Cut(ring, p => p.X, 0);
        ring = Cut(ring, p => Width - p.X, 0);
        ring = Cut(ring, p => p.Y, 0);
        return Cut(ring, p => Height - p.Y, 0);
    }

    private static List<MapPixel> Cut(List<MapPixel> ring, Func<MapPixel, double> inside, double edge)
    {
        var kept = new List<MapPixel>(ring.Count);
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i == 0 ? ^1 : i - 1], ring[i]);
            var (a, b) = (inside(from) - edge, inside(to) - edge);
            if (a < 0 != b < 0)
                kept.Add(new(from.X + ((to.X - from.X) * a / (a - b)), from.Y + ((to.Y - from.Y) * a / (a - b))));
            if (b >= 0)
                kept.Add(to);
        }

        return kept;
    }
}

/// <summary>A place on a map, in px from its left and top.</summary>
internal readonly record struct MapPixel(double X, double Y);
