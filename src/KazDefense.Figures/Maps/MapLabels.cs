namespace KazDefense.Figures;

/// <summary>Names on a map, none touching another or what is already there.</summary>
internal sealed class MapLabels(MapFrame frame)
{
    private const double LineHeight = 12;
    private const double Step = 6;

    private readonly List<(Extent Across, Extent Down)> taken = [];

    /// <summary>Keeps a rectangle free of names.</summary>
    internal void Keep(Extent across, Extent down) => taken.Add((across, down));

    /// <summary>Where a name of this width begins beside a point: right of it, left, below or above, where there is room; null where there is none.</summary>
    internal MapPixel? Beside(MapPixel point, double gap, double words)
    {
        MapPixel[] choices =
        [
            new(point.X + gap, point.Y + 4), new(point.X - gap - words, point.Y + 4),
            new(point.X - (words / 2), point.Y + gap + LineHeight), new(point.X - (words / 2), point.Y - gap - 2),
        ];
        foreach (var choice in choices)
            if (Take(choice, words))
                return choice;
        return null;
    }

    /// <summary>Where a name begins that is centred on a point; null where there is no room.</summary>
    internal MapPixel? Over(MapPixel point, double words) => Take(new(point.X - (words / 2), point.Y), words) ? new(point.X - (words / 2), point.Y) : null;

    /// <summary>Where a name begins that lies within an area, where the area is widest; null where it fits nowhere.</summary>
    internal MapPixel? Inside(IReadOnlyList<IReadOnlyList<MapPixel>> rings, double words)
    {
        var rooms = new List<(Extent Room, double Baseline)>();
        for (var y = LineHeight + 2; y < frame.Height - 6; y += Step)
            rooms.AddRange(Common(Across(rings, y - LineHeight), Across(rings, y - (LineHeight / 2)), Across(rings, y + 2)).Where(r => r.Width >= words + 4).Select(r => (r, y)));
        // Rooms of about the same width are equal: then the one nearest to the middle of them all is the quietest.
        var middle = rooms.Count == 0 ? 0 : rooms.Average(r => r.Baseline);
        foreach (var (room, baseline) in rooms.OrderByDescending(r => Math.Floor(Math.Min(r.Room.Width, words * 3) / 30)).ThenBy(r => Math.Abs(r.Baseline - middle)).ThenBy(r => r.Room.Left))
        {
            var start = new MapPixel(room.Centre - (words / 2), baseline);
            if (Take(start, words))
                return start;
        }

        return null;
    }

    private bool Take(MapPixel start, double words)
    {
        var (across, down) = (new Extent(start.X, start.X + words), new Extent(start.Y - LineHeight + 2, start.Y + 3));
        if (across.Left < 3 || across.Right > frame.Width - 3 || down.Left < 3 || down.Right > frame.Height - 3)
            return false;
        if (taken.Exists(t => t.Across.Touches(across, 3) && t.Down.Touches(down, 1)))
            return false;
        taken.Add((across, down));
        return true;
    }

    /// <summary>The stretches of a horizontal line that lie within the rings.</summary>
    private static List<Extent> Across(IReadOnlyList<IReadOnlyList<MapPixel>> rings, double y)
    {
        var crossings = new List<double>();
        foreach (var ring in rings)
            for (var i = 0; i < ring.Count; i++)
            {
                var (a, b) = (ring[i == 0 ? ring.Count - 1 : i - 1], ring[i]);
                if (a.Y < y != b.Y < y)
                    crossings.Add(a.X + ((b.X - a.X) * (y - a.Y) / (b.Y - a.Y)));
            }

        crossings.Sort();
        return [.. crossings.Chunk(2).Where(c => c.Length == 2).Select(c => new Extent(c[0], c[1]))];
    }

    private static IEnumerable<Extent> Common(List<Extent> one, List<Extent> two, List<Extent> three) =>
        from a in one
        from b in two
        from c in three
        let left = Math.Max(a.Left, Math.Max(b.Left, c.Left))
        let right = Math.Min(a.Right, Math.Min(b.Right, c.Right))
        where right > left
        select new Extent(left, right);
}
