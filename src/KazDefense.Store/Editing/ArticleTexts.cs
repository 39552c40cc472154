namespace KazDefense.Store.Editing;

/// <summary>Where the articles' own texts are asked for, by whoever composes the app: the store keeps none.</summary>
/// <param name="Has">Whether the text of a file is at hand.</param>
/// <param name="Paragraph">The trimmed paragraph of a file, counted from 1; null where there is none.</param>
public sealed record ArticleTexts(Func<string, bool> Has, Func<string, int, string?> Paragraph)
{
    /// <summary>No text is at hand: passages are taken as they are given.</summary>
    public static ArticleTexts None { get; } = new(_ => false, (_, _) => null);
}
