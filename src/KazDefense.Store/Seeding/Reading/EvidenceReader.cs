using KazDefense.Domain.Documents;
using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding.Proof;
using YamlDotNet.RepresentationModel;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Reads where a claim rests (<c>at</c>).</summary>
internal static class EvidenceReader
{
    private const string Locate = "\"locate\" prints it for the article's words.";

    // Further than any article reaches.
    private const int Far = 1_000_000;

    /// <summary>One passage or a list of them for an article, a locator for anything else.</summary>
    public static Evidence Read(MappingReader map, SourceType source)
    {
        if (source is not SourceType.Article)
            return new([], map.Line("at"));
        IReadOnlyList<YamlNode> nodes = map.Node("at") switch
        {
            null => [],
            YamlSequenceNode { Children.Count: > 0 } list => [.. list.Children],
            var one => [one],
        };
        return new([.. nodes.Select(n => MappingReader.Open(n, SeedShapes.Passage, map.File, map)).OfType<MappingReader>().Select(Passage)], null);
    }

    private static PassageDocument Passage(MappingReader map)
    {
        var (start, end) = Span(map);
        return new(map.Count("paragraph", 1) ?? 0, start, end, Hash(map, "paragraphHash"), Hash(map, "wordsHash"));
    }

    private static (int Start, int End) Span(MappingReader map)
    {
        if (!map.Has("span"))
            return default;
        var numbers = map.Nodes("span").Select(n => ScalarText.Number(n, out _)).ToList();
        if (numbers is not [{ } start, { } end] || start != Math.Floor(start) || end != Math.Floor(end))
            map.Fail("span", $"two whole numbers are expected here, such as [0, 40]; {Locate}");
        else if (start < 0 || end <= start || end > Far)
            map.Fail("span", FormattableString.Invariant($"[{start}, {end}] holds no words: the first number counts from 0, the second comes after the last character; {Locate}"));
        else
            return ((int)start, (int)end);
        return default;
    }

    private static string Hash(MappingReader map, string key)
    {
        var text = map.Text(key);
        if (text is not null && !Fingerprint.IsValid(text))
            map.Fail(key, $"{Suggestion.Quote(text)} is no fingerprint: 16 digits of 0-9 and a-f, in double quotes; {Locate}");
        return text ?? "";
    }
}
