using System.Globalization;
using System.Text;
using KazDefense.Domain.Actors;

namespace KazDefense.Store.Search;

/// <summary>
/// What was typed, understood: words in any spelling, and phrases in quotation marks that must stand exactly so.
/// Nothing else has a meaning: operators are words like any other, signs are spaces.
/// </summary>
public sealed class SearchText
{
    /// <summary>How many characters are looked at.</summary>
    public const int Longest = 200;

    // Longer than filters may be.
    private const int LongestOfWords = 500;

    // Each word is a list to read; nobody looks for more.
    private const int MostWords = 20;

    private SearchText(string folded, IReadOnlyList<(string Typed, string Folded)> words, IReadOnlyList<string> phrases, bool isCut) =>
        (Folded, Typed, Words, Phrases, IsCut) = (folded, [.. words.Select(w => w.Typed).Distinct()], [.. words.Select(w => w.Folded)], phrases, isCut);

    /// <summary>All of it folded, what stands in quotation marks too: for names that are exactly this.</summary>
    public string Folded { get; }

    /// <summary>The words outside quotation marks, folded by <see cref="NameKey"/>, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The same words as typed.</summary>
    public IReadOnlyList<string> Typed { get; }

    /// <summary>What stands in quotation marks: words with single spaces, as typed.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>Whether it was longer than what is looked at.</summary>
    public bool IsCut { get; }

    /// <summary>Whether it has neither letter nor digit.</summary>
    public bool IsEmpty => Words.Count == 0 && Phrases.Count == 0;

    /// <summary>Understands what was typed.</summary>
    public static SearchText Of(string typed) => Of(typed, Longest);

    private static SearchText Of(string typed, int longest)
    {
        var (text, isCut) = Cut(typed.Trim(), longest);
        var (words, phrases) = (new List<(string Typed, string Folded)>(), new List<string>());
        // Every second part stands between quotation marks; a mark that nothing closes is a sign like any other.
        var parts = text.Split('"');
        for (var i = 0; i < parts.Length; i++)
            if (i % 2 == 1 && i < parts.Length - 1)
            {
                if (Spaced(parts[i]) is { Length: > 0 } phrase)
                    phrases.Add(phrase);
            }
            else
                words.AddRange(WordsIn(parts[i]).SelectMany(w => NameKey.Of(parts[i][w]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => (parts[i][w], f))));
        var once = words.DistinctBy(w => w.Folded).ToList();
        return new(NameKey.Of(text), [.. once.Take(MostWords)], [.. phrases.Take(MostWords)], isCut || once.Count > MostWords || phrases.Count > MostWords);
    }

    /// <summary>Understands what was typed as words only: quotation marks are signs like any other.</summary>
    public static SearchText OfWords(string typed) => Of(typed.Replace('"', ' ').Replace('“', ' ').Replace('”', ' ').Replace('„', ' ').Replace('«', ' ').Replace('»', ' '), LongestOfWords);

    /// <summary>Words as the index takes a text apart: runs of letters, digits and the marks on them, with single spaces between.</summary>
    internal static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (IsOfWord(rune))
                spaced.Append(rune);
            else if (spaced.Length > 0 && spaced[^1] != ' ')
                spaced.Append(' ');
        return spaced.ToString().TrimEnd();
    }

    /// <summary>Where the words of a text stand that are folded each for itself. Apostrophes fall away in folding, and so are within a word.</summary>
    internal static IEnumerable<Range> WordsIn(string text, bool withApostrophes = true)
    {
        var (at, from) = (0, -1);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOfWord(rune) || (from >= 0 && withApostrophes && rune.Value is ('\'' or '’' or '‘' or 'ʼ' or '`')))
                from = from < 0 ? at : from;
            else if (from >= 0)
            {
                yield return from..at;
                from = -1;
            }
            at += rune.Utf16SequenceLength;
        }
        if (from >= 0)
            yield return from..text.Length;
    }

    internal static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // By whole characters, and with nothing that is none: names are taken apart by Unicode's rules, which do not forgive halves.
    private static (string Text, bool IsCut) Cut(string typed, int longest)
    {
        var text = new StringBuilder();
        foreach (var rune in typed.EnumerateRunes())
        {
            if (text.Length + rune.Utf16SequenceLength > longest)
                return (text.ToString(), true);
            text.Append(rune.Value is '“' or '”' or '„' or '«' or '»' ? new Rune('"') : rune);
        }
        return (text.ToString(), false);
    }
}
