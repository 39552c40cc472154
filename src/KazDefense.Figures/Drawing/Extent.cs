namespace KazDefense.Figures;

/// <summary>What something takes up from left to right, in px.</summary>
internal readonly record struct Extent(double Left, double Right)
{
    internal double Width => Right - Left;

    internal double Centre => (Left + Right) / 2;

    /// <summary>Whether the two come nearer to each other than the gap.</summary>
    internal bool Touches(Extent other, double gap = 0) => Left < other.Right + gap && other.Left < Right + gap;

    internal Extent Join(Extent other) => new(Math.Min(Left, other.Left), Math.Max(Right, other.Right));
}
