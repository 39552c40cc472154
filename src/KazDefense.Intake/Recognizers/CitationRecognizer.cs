using System.Text.RegularExpressions;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Intake.Readers;

namespace KazDefense.Intake.Recognizers;

/// <summary>An outlet and what articles call it.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Names">Its names, abbreviations and web addresses.</param>
public sealed record KnownOutlet(string Slug, IReadOnlyList<string> Names);

/// <summary>Whom an article cites for some words.</summary>
/// <param name="Outlet">The slug of a known outlet; null where the words name no known one.</param>
/// <param name="Words">What the article calls it.</param>
/// <param name="Cited">The date cited, or null where none is given or understood.</param>
/// <param name="IsAside">Whether it only refers the reader on: “see …”.</param>
public sealed record Citation(string? Outlet, string Words, EdtfDate? Cited, bool IsAside)
{
    /// <summary>How many sentences end between the words and the citation: 0 where it closes their own, 1 where the next. The fewer, the surer.</summary>
    public int SentencesOn { get; init; }
}

/// <summary>
/// Recognises whom an article cites from the parenthesis that closes what it tells: “… was signed (Interfax, October 3)”.
/// Such a parenthesis covers its sentence, and often the one before; what lies further back is more often the author's own.
/// </summary>
/// <param name="outlets">The outlets that are known.</param>
public sealed partial class CitationRecognizer(IReadOnlyList<KnownOutlet> outlets)
{
    private const int MostSentencesOn = 1;

    private readonly ILookup<string, string> _slugs = outlets
        .SelectMany(o => o.Names.Select(n => (Key: Key(n), o.Slug))).Where(n => n.Key.Length > 0).Distinct().ToLookup(n => n.Key, n => n.Slug);

    /// <summary>The citations that cover some words of a paragraph, as they stand in one parenthesis; empty where the article speaks for itself.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">The first code point of the words.</param>
    /// <param name="end">The code point after the last; from <paramref name="start"/> to the paragraph's length.</param>
    /// <param name="published">The article's date, from which a date without a year counts; or null.</param>
    public IReadOnlyList<Citation> Recognize(ArticleParagraph paragraph, int start, int end, EdtfDate? published)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, paragraph.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        // In UTF-16 units, in which the text is searched.
        var (from, to) = (paragraph.Slice(0, start).Length, paragraph.Slice(0, end).Length);
        IReadOnlyList<Citation> within = [];
        foreach (var (opening, closing) in Parentheses(paragraph.Text))
        {
            if (closing < from)
                continue;
            var citations = Read(paragraph.Text[(opening + 1)..closing], published);
            if (citations.Count == 0)
                continue;
            if (closing < to)
            {
                within = citations;
                continue;
            }
            var sentences = opening < to ? 0 : SentenceEnd().Count(paragraph.Text[to..opening]);
            return within.Count > 0 ? within : sentences > MostSentencesOn ? [] : [.. citations.Select(c => c with { SentencesOn = sentences })];
        }
        return within;
    }

    /// <summary>What a parenthesis cites, sources before asides; empty where it cites nobody.</summary>
    /// <param name="words">What stands between the parentheses.</param>
    /// <param name="published">The article's date, or null.</param>
    public IReadOnlyList<Citation> Read(string words, EdtfDate? published) =>
        [.. words.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(part => ReadPart(part, published)).OrderBy(c => c.IsAside)];

    private IEnumerable<Citation> ReadPart(string part, EdtfDate? published)
    {
        var isAside = part.StartsWith("see ", StringComparison.OrdinalIgnoreCase);
        var text = isAside ? part[4..].TrimStart() : part;
        // The date is what follows some comma: “October 23, 2009” has one of its own.
        for (var comma = text.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = text.IndexOf(',', comma + 1))
            if (text[..comma].Any(char.IsLetter) && NaturalDate.TryParse(text[(comma + 1)..], published, out var date, out _))
            {
                var named = text[..comma].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                return named.Length > 1 && named.All(n => Find(n) is not null)
                    ? named.Select(n => new Citation(Find(n), n, date, isAside))
                    : [new(Find(text[..comma]), text[..comma].Trim(), date, isAside)];
            }
        // Without a date only known names cite.
        return text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(n => new Citation(Find(n), n, null, isAside)).Where(c => c.Outlet is not null);
    }

    private string? Find(string words)
    {
        var key = Key(words);
        if (_slugs[key].Distinct().ToList() is [var only])
            return only;
        // “2011 Doctrine” for “Doctrine of the Republic (2011)”: every word, and two at least, in the name of one outlet only.
        var sought = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var holding = sought.Length < 2 ? [] : _slugs.Where(n => sought.All(n.Key.Split(' ').Contains)).SelectMany(n => n).Distinct().ToList();
        return holding is [var one] ? one : null;
    }

    private static string Key(string name)
    {
        var key = NameKey.Of(name.Replace("https://", "", StringComparison.OrdinalIgnoreCase).Replace("http://", "", StringComparison.OrdinalIgnoreCase)
            .Replace("www.", "", StringComparison.OrdinalIgnoreCase));
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }

    // A stop and a capital, unless the stop is an initial's.
    [GeneratedRegex("""(?<!\b\p{Lu})[.!?]["”’')]*\s+(?=["“‘(]?\p{Lu})""", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // The outermost pairs in order; what is never closed is no parenthesis.
    private static IEnumerable<(int Opening, int Closing)> Parentheses(string text)
    {
        var opening = -1;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '(')
            {
                if (depth++ == 0)
                    opening = i;
            }
            else if (text[i] == ')' && depth > 0 && --depth == 0)
                yield return (opening, i);
    }
}
