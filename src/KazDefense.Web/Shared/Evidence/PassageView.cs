namespace KazDefense.Web.Shared.Evidence;

/// <summary>Whether a passage's words can be shown.</summary>
public enum PassageShown
{
    /// <summary>They are here.</summary>
    Shown,

    /// <summary>The article's text is not at hand.</summary>
    NotAtHand,

    /// <summary>The operator shows no words of articles.</summary>
    Hidden,

    /// <summary>The text at hand is another one.</summary>
    Differs,
}

/// <summary>A passage by its place, with its words where they can be shown.</summary>
/// <param name="Paragraph">The paragraph, counted from 1.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The one after the last.</param>
/// <param name="Shown">Whether the words are here, and why not.</param>
/// <param name="Before">What stands before the words, perhaps cut.</param>
/// <param name="Words">The words, or null.</param>
/// <param name="After">What stands after the words, perhaps cut.</param>
public sealed record PassageView(int Paragraph, int Start, int End, PassageShown Shown, string? Before = null, string? Words = null, string? After = null);
