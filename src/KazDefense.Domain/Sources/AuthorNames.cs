namespace KazDefense.Domain.Sources;

/// <summary>Whether two articles are by the same people, as far as names tell.</summary>
public static class AuthorNames
{
    /// <summary>The names, without initials between first and last and whatever their case: “Roger N. McDermott” is Roger McDermott.</summary>
    /// <param name="authors">Authors, separated by line feeds, or null.</param>
    public static IReadOnlyList<string> Keys(string? authors) =>
        [.. (authors ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Key).Distinct(StringComparer.Ordinal)];

    private static string Key(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where((w, i) => i == 0 || i == words.Length - 1 || w.TrimEnd('.').Length > 1)).ToUpperInvariant();
    }
}
