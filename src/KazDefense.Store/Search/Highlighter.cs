using KazDefense.Domain.Actors;

namespace KazDefense.Store.Search;

/// <summary>Marks in a text what was sought: words in any spelling by their beginning, phrases as they stand.</summary>
internal sealed class Highlighter(SearchText sought)
{
    private const int LongestSnippet = 240, Before = 70;

    private readonly string[][] _phrases = [.. sought.Phrases.Select(p => p.Split(' '))];

    /// <summary>The whole text.</summary>
    public IReadOnlyList<Fragment> Mark(string text) => Fragments(text, Marked(text));

    /// <summary>The text around the first words sought; nothing where it has none of them.</summary>
    public IReadOnlyList<Fragment> Snippet(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var marked = Marked(text);
        var first = Array.IndexOf(marked, true);
        if (first < 0)
            return [];
        if (text.Length <= LongestSnippet)
            return Fragments(text, marked);
        var from = first <= Before ? 0 : text.LastIndexOf(' ', first - Before) + 1;
        var to = from + LongestSnippet >= text.Length ? text.Length : text.LastIndexOf(' ', from + LongestSnippet);
        to = to <= first ? Math.Min(text.Length, from + LongestSnippet) : to;
        var cut = Fragments(text[from..to], marked[from..to]);
        return [.. from > 0 ? [new Fragment("… ", false)] : Array.Empty<Fragment>(), .. cut, .. to < text.Length ? [new Fragment(" …", false)] : Array.Empty<Fragment>()];
    }

    /// <summary>Which of the words sought stand in a text.</summary>
    public IEnumerable<string> WordsIn(string text)
    {
        var words = NameKey.Of(text).Split(' ');
        return sought.Words.Where(w => Array.Exists(words, o => o.StartsWith(w, StringComparison.Ordinal)));
    }

    private bool[] Marked(string text)
    {
        var marked = new bool[text.Length];
        foreach (var word in SearchText.WordsIn(text))
            if (NameKey.Of(text[word]) is { Length: > 0 } key && sought.Words.Any(w => key.StartsWith(w, StringComparison.Ordinal)))
                Array.Fill(marked, true, word.Start.Value, word.End.Value - word.Start.Value);
        if (_phrases.Length == 0)
            return marked;
        var words = SearchText.WordsIn(text, withApostrophes: false).ToList();
        foreach (var phrase in _phrases)
            for (var i = 0; i + phrase.Length <= words.Count; i++)
                if (Stands(text, words, i, phrase))
                    Array.Fill(marked, true, words[i].Start.Value, words[i + phrase.Length - 1].End.Value - words[i].Start.Value);
        return marked;
    }

    private static bool Stands(string text, List<Range> words, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (!text.AsSpan()[words[at + i]].Equals(phrase[i], StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }

    private static List<Fragment> Fragments(string text, bool[] marked)
    {
        var fragments = new List<Fragment>();
        for (int from = 0, to; from < text.Length; from = to)
        {
            to = from;
            while (to < text.Length && marked[to] == marked[from])
                to++;
            fragments.Add(new(text[from..to], marked[from]));
        }
        return fragments;
    }
}
