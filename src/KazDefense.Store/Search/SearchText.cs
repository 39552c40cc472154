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

    // Each word is a list to read; nobody looks for more.
    private const int MostWords = 20;

    private SearchText(string folded, IReadOnlyList<string> words, IReadOnlyList<string> phrases, bool isCut) =>
        (Folded, Words, Phrases, IsCut) = (folded, words, phrases, isCut);

    /// <summary>All of it folded, what stands in quotation marks too: for names that are exactly this.</summary>
    public string Folded { get; }

    /// <summary>The words outside quotation marks, folded by <see cref="NameKey"/>, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What stands in quotation marks: words with single spaces, as typed.</summary>
    public IReadOnlyList<string> Phrases { get; }

    /// <summary>Whether it was longer than what is looked at.</summary>
    public bool IsCut { get; }

    /// <summary>Whether it has neither letter nor digit.</summary>
    public bool IsEmpty => Words.Count == 0 && Phrases.Count == 0;

    /// <summary>Understands what was typed.</summary>
    public static SearchText Of(string typed)
    {
        var (text, isCut) = Cut(typed.Trim());
        var (words, phrases) = (new List<string>(), new List<string>());
        // Every second part stands between quotation marks; a mark that nothing closes is a sign like any other.
        var parts = text.Split('"');
        for (var i = 0; i < parts.Length; i++)
            if (i % 2 == 1 && i < parts.Length - 1)
            {
                if (Spaced(parts[i]) is { Length: > 0 } phrase)
                    phrases.Add(phrase);
            }
            else
                words.AddRange(NameKey.Of(parts[i]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        IReadOnlyList<string> once = [.. words.Distinct()];
        return new(NameKey.Of(text), [.. once.Take(MostWords)], [.. phrases.Take(MostWords)], isCut || once.Count > MostWords || phrases.Count > MostWords);
    }

    /// <summary>Understands what was typed as words only: quotation marks are signs like any other.</summary>
    public static SearchText OfWords(string typed) => Of(typed.Replace('"', ' ').Replace('“', ' ').Replace('”', ' ').Replace('„', ' ').Replace('«', ' ').Replace('»', ' '));

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

    internal static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // By whole characters, and with nothing that is none: names are taken apart by Unicode's rules, which do not forgive halves.
    private static (string Text, bool IsCut) Cut(string typed)
    {
        var text = new StringBuilder(Longest);
        foreach (var rune in typed.EnumerateRunes())
        {
            if (text.Length + rune.Utf16SequenceLength > Longest)
                return (text.ToString(), true);
            text.Append(rune.Value is '“' or '”' or '„' or '«' or '»' ? new Rune('"') : rune);
        }
        return (text.ToString(), false);
    }
}
