using KazDefense.Domain.Rules;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>How messages say what was probably meant.</summary>
internal static class Suggestion
{
    // Long rubbish is not compared with every id: edits cost the product of the lengths.
    private const int LongestName = 100;

    /// <summary><c>; did you mean "turkey"?</c>, or nothing when no candidate is near.</summary>
    public static string For(string name, IEnumerable<string> candidates) =>
        name.Length <= LongestName && NearestName.Of(name, candidates) is { } nearest ? $"; did you mean \"{nearest}\"?" : "";

    /// <summary>The same, or else the whole choice where it is short enough to read.</summary>
    public static string OrAll(string name, IReadOnlyCollection<string> candidates) =>
        For(name, candidates) is { Length: > 0 } near ? near : $"; it can be: {string.Join(", ", candidates)}";

    /// <summary>A text as a message quotes it: on one line, not too long.</summary>
    public static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 60 ? $"\"{line}\"" : $"\"{line[..57]}...\"";
    }
}
