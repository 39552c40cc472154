using KazDefense.Domain.Actors;

namespace KazDefense.Store.Actors;

/// <summary>How well names answer to what was typed, by their folded spelling (<see cref="NameKey"/>).</summary>
public sealed class SpellingMatch
{
    /// <summary>How many suggestions a list has at most.</summary>
    public const int MostSuggestions = 10;

    // Nobody means a page of text by the name of an actor.
    private const int LongestText = 200;

    private readonly string _key;
    private readonly string[] _words;

    /// <summary>Takes what was typed; more than 200 characters are not looked at.</summary>
    public SpellingMatch(string text)
    {
        // Half a character is no text, and names are taken apart by Unicode's rules.
        var end = text.Length <= LongestText ? text.Length : char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        _key = NameKey.Of(text[..end]);
        _words = _key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether it has neither letter nor digit.</summary>
    public bool IsEmpty => _words.Length == 0;

    /// <summary>The word that leaves fewest names; empty when there is none.</summary>
    public string LongestWord => _words.MaxBy(w => w.Length) ?? "";

    /// <summary>0 for exactly this name, 1 where the name begins so, 2 where each word begins one of the name's; null for another name.</summary>
    /// <param name="key">The name's key.</param>
    public int? RankOf(string key) =>
        key == _key ? 0
        : key.StartsWith(_key, StringComparison.Ordinal) ? 1
        : Array.TrueForAll(_words, w => key.StartsWith(w, StringComparison.Ordinal) || key.Contains(" " + w, StringComparison.Ordinal)) ? 2
        : null;

    /// <summary>The best rank among several spellings, with the spelling that has it; null where none answers.</summary>
    public (int Rank, string Spelling)? Best(IEnumerable<string> spellings) =>
        spellings.Select(s => (Rank: RankOf(NameKey.Of(s)), Spelling: s)).Where(s => s.Rank is not null)
            .OrderBy(s => s.Rank).Select(s => ((int, string)?)(s.Rank!.Value, s.Spelling)).FirstOrDefault();
}
