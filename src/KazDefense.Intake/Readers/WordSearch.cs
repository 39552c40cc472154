using System.Globalization;
using System.Text;

namespace KazDefense.Intake.Readers;

/// <summary>Finds words in a paragraph where only white space, quotation marks and the composing of letters may differ.</summary>
internal static class WordSearch
{
    /// <summary>A letter with its marks, or a run of white space: what it reads as, and the code points it takes up.</summary>
    private readonly record struct Cluster(string Folded, int Start, int End);

    public static IEnumerable<ArticlePassage> Find(ArticleParagraph paragraph, string words)
    {
        var sought = Clusters(words.Trim());
        if (sought.Count == 0)
            yield break;
        var text = Clusters(paragraph.Text);
        for (var first = 0; first + sought.Count <= text.Count; first++)
            if (IsAt(text, first, sought))
                yield return new(paragraph, text[first].Start, text[first + sought.Count - 1].End);
    }

    /// <summary>The words of a text, in lower case, each once.</summary>
    public static HashSet<string> WordsOf(string text)
    {
        var folded = string.Concat(Clusters(text).Select(c => c.Folded)).ToLowerInvariant();
        var words = new string([.. folded.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]);
        return [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static bool IsAt(List<Cluster> text, int first, List<Cluster> sought)
    {
        for (var i = 0; i < sought.Count; i++)
            if (!string.Equals(text[first + i].Folded, sought[i].Folded, StringComparison.Ordinal))
                return false;
        return true;
    }

    private static List<Cluster> Clusters(string text)
    {
        var clusters = new List<Cluster>(text.Length);
        var open = new StringBuilder();
        var (start, position) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (open.Length > 0 && !Continues(open, rune))
                Close();
            open.Append(rune.ToString());
            position++;
        }
        if (open.Length > 0)
            Close();
        return clusters;

        void Close()
        {
            clusters.Add(new(Fold(open.ToString()), start, position));
            open.Clear();
            start = position;
        }
    }

    private static bool Continues(StringBuilder open, Rune rune) =>
        char.IsWhiteSpace(open[0])
            ? Rune.IsWhiteSpace(rune)
            : IsMark(rune) || (IsJamo(open[^1]) && rune.Value is >= 0x1160 and <= 0x11FF);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Korean syllables are composed of letters that are no marks.
    private static bool IsJamo(char c) => c is >= '\u1100' and <= '\u11FF' or >= '\uAC00' and <= '\uD7A3';

    private static string Fold(string cluster) => char.IsWhiteSpace(cluster[0]) ? " " : cluster switch
    {
        "‘" or "’" or "‚" or "‛" or "ʼ" or "′" or "`" => "'",
        "“" or "”" or "„" or "‟" or "«" or "»" or "″" => "\"",
        _ => cluster.Normalize(NormalizationForm.FormC),
    };
}
