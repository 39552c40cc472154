namespace KazDefense.Figures;

/// <summary>Words beside a row's bricks, each where it touches neither bricks nor other words: right of its stack, left of it, or over the row.</summary>
internal sealed class BrickNotes
{
    private const double LineHeight = 13;
    private const double Gap = 6;

    private readonly List<Placed> placed = [];

    internal BrickNotes(IReadOnlyList<BrickNote> notes, IReadOnlyList<(int Column, YearCount Count)> columns, YearScale scale, Bricks bricks)
    {
        foreach (var note in notes)
        {
            var column = scale.Column(note.Year);
            var count = columns.Where(c => c.Column == column).Select(c => c.Count).FirstOrDefault() ?? YearCount.None(note.Year);
            // Heights are measured up from the line; a refusal's words hang below it.
            var own = note.OfRefusal ? -LineHeight : Math.Max(3, bricks.HeightOf(count.Above) - 9);
            var stacks = columns.Select(c => new Placed("", scale.Start(c.Column), scale.Start(c.Column + 1),
                -bricks.DepthOf(c.Count.Refusals), bricks.HeightOf(c.Count.Above) + (bricks.AreBars ? 13 : 0)));
            if (Find(note, scale, column, own, [.. stacks, .. placed]) is { } place)
                placed.Add(place);
        }
    }

    internal static BrickNotes None { get; } = new([], [], new YearScale(1, 1, 0, 1), new Bricks(1, 1, 1));

    internal bool HasBelow => placed.Exists(note => note.Bottom < 0);

    /// <summary>Room needed over a row whose stacks are this high.</summary>
    internal double Headroom(double above) => placed.Select(note => note.Top + 6 - above).DefaultIfEmpty().Max();

    internal void Draw(Markup svg, double line)
    {
        foreach (var note in placed)
            svg.Text(note.Left, line - note.Bottom - 2, note.Words);
    }

    private static Placed? Find(BrickNote note, YearScale scale, int column, double own, IReadOnlyList<Placed> taken)
    {
        var width = TextWidth.Of(note.Words);
        var right = scale.Start(column + 1) + Gap;
        var left = scale.Start(column) - Gap - width;
        var highest = taken.Select(t => t.Top).DefaultIfEmpty().Max() + 3;
        IEnumerable<(double Left, double Bottom)> candidates = note.OfRefusal
            ? [(right, own), (left, own)]
            : [(right, own), (left, own), (right, highest), (left, highest), (Math.Clamp(right, scale.Left, Math.Max(scale.Left, scale.Right - width)), highest)];
        return candidates
            .Where(c => c.Left >= scale.Left && c.Left + width <= scale.Right)
            .Select(c => new Placed(note.Words, c.Left, c.Left + width, c.Bottom, c.Bottom + LineHeight))
            .FirstOrDefault(place => !taken.Any(place.Touches));
    }

    private sealed record Placed(string Words, double Left, double Right, double Bottom, double Top)
    {
        internal bool Touches(Placed other) =>
            Left < other.Right + 2 && other.Left < Right + 2 && Bottom < other.Top && other.Bottom < Top;
    }
}
