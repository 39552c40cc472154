using System.Globalization;
using System.Text;

namespace KazDefense.Domain.Actors;

/// <summary>
/// The folded spelling by which names meet: script, diacritics, case and the commonest differences of
/// transliteration fall away, so that Zhaksybekov, Dzhaksybekov, Jaksybekov, Жаксыбеков and Жақсыбеков have one key.
/// It is for finding, never for showing; two different names may share a key.
/// </summary>
public static class NameKey
{
    // Russian and Kazakh Cyrillic, towards the plainest Latin. Sources: the BGN/PCGN romanisations, simplified.
    private static readonly Dictionary<char, string> Cyrillic = new()
    {
        ['а'] = "a",
        ['ә'] = "a",
        ['б'] = "b",
        ['в'] = "v",
        ['г'] = "g",
        ['ғ'] = "g",
        ['д'] = "d",
        ['е'] = "e",
        ['ё'] = "e",
        ['ж'] = "zh",
        ['з'] = "z",
        ['и'] = "i",
        ['й'] = "i",
        ['к'] = "k",
        ['қ'] = "k",
        ['л'] = "l",
        ['м'] = "m",
        ['н'] = "n",
        ['ң'] = "n",
        ['о'] = "o",
        ['ө'] = "o",
        ['п'] = "p",
        ['р'] = "r",
        ['с'] = "s",
        ['т'] = "t",
        ['у'] = "u",
        ['ұ'] = "u",
        ['ү'] = "u",
        ['ф'] = "f",
        ['х'] = "kh",
        ['һ'] = "h",
        ['ц'] = "ts",
        ['ч'] = "ch",
        ['ш'] = "sh",
        ['щ'] = "sh",
        ['ъ'] = "",
        ['ы'] = "y",
        ['і'] = "i",
        ['ь'] = "",
        ['э'] = "e",
        ['ю'] = "yu",
        ['я'] = "ya",
    };

    // Latin letters that Unicode does not take apart.
    private static readonly Dictionary<char, string> Latin = new()
    {
        ['ı'] = "i",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ł'] = "l",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ə'] = "a",
    };

    // Spellings of one sound, longest first.
    private static readonly (string From, string To)[] Sounds =
    [
        ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("tch", "ch"),
        ("yu", "iu"), ("ya", "ia"), ("yo", "io"), ("ye", "e"), ("q", "k"), ("w", "v"), ("y", "i"), ("ck", "k"), ("x", "ks"),
    ];

    /// <summary>The key of a name: lower-case ASCII words with single spaces; empty when the name has no letter or digit.</summary>
    public static string Of(string name)
    {
        var latin = ToLatin(name);
        foreach (var (from, to) in Sounds)
            latin = latin.Replace(from, to, StringComparison.Ordinal);
        return Collapse(latin);
    }

    /// <summary>The words in lower-case Latin letters, their sounds not yet brought together.</summary>
    internal static string ToLatin(string name)
    {
        var text = new StringBuilder(name.Length);
        // The Cyrillic й decomposes, so letters are looked up before taking them apart.
        foreach (var c in Characters(name).Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (Cyrillic.TryGetValue(c, out var letters) || Latin.TryGetValue(c, out letters))
                text.Append(letters);
            // A half of a pair is no letter that names are told apart by, and cannot be taken apart.
            else if (char.IsSurrogate(c))
                text.Append(' ');
            else if (c is '\'' or '’' or '‘' or 'ʼ' or '`')
                continue;
            else
                foreach (var part in c.ToString().Normalize(NormalizationForm.FormKD))
                    if (CharUnicodeInfo.GetUnicodeCategory(part) is not UnicodeCategory.NonSpacingMark)
                        text.Append(char.IsLetterOrDigit(part) ? char.ToLowerInvariant(part) : ' ');
        }
        return text.ToString();
    }

    /// <summary>Whether Unicode keeps the code point for no character: nobody writes with it, and no text can be normalized that holds one.</summary>
    internal static bool IsNoCharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;

    private static string Characters(string name) =>
        name.Any(c => IsNoCharacter(c)) ? string.Concat(name.Select(c => IsNoCharacter(c) ? ' ' : c)) : name;

    // Doubled letters and runs of spaces become one.
    private static string Collapse(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
            if (key.Length == 0 ? c != ' ' : c != key[^1] || char.IsAsciiDigit(c))
                key.Append(c);
        return key.ToString().TrimEnd();
    }
}
