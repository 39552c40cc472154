namespace KazDefense.Figures;

/// <summary>How a figure is to be drawn.</summary>
/// <param name="Width">Width in px, above 0. Below <see cref="NarrowBelow"/> figures are laid out anew for a phone, not shrunk.</param>
/// <param name="Standalone">
/// True for a file of its own: namespace, style for light and dark, shapes, title and source line are inside.
/// False for a figure in a page whose stylesheet and sprite serve it.
/// </param>
/// <param name="SourceLine">What the figure rests on and its date, at the foot of a file of its own.</param>
public sealed record FigureOptions(double Width, bool Standalone, string? SourceLine)
{
    /// <summary>Widths under this many px are narrow.</summary>
    public const double NarrowBelow = 560;

    /// <summary>Width in px.</summary>
    public double Width { get; init; } =
        Width > 0 && double.IsFinite(Width) ? Width : throw new ArgumentOutOfRangeException(nameof(Width), Width, "A figure is wider than nothing.");

    internal bool IsNarrow => Width < NarrowBelow;
}
