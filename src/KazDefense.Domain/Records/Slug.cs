using System.Text.RegularExpressions;

namespace KazDefense.Domain.Records;

/// <summary>A record's name in addresses: words of ASCII letters and digits joined by hyphens, at most 80 characters.</summary>
public static partial class Slug
{
    /// <summary>The longest slug allowed.</summary>
    public const int MaxLength = 80;

    /// <summary>Whether the text is a slug.</summary>
    public static bool IsValid(string? text) => text is { Length: > 0 and <= MaxLength } && Pattern().IsMatch(text);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
