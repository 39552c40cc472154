namespace KazDefense.Domain.Entries;

/// <summary>Makes slugs of words.</summary>
public static class SlugSuggestion
{
    /// <summary>A valid slug of a text's words, ASCII, at most 80 characters; null when no letter or digit is left.</summary>
    public static string? Of(string? text) => throw new NotImplementedException(text);
}
