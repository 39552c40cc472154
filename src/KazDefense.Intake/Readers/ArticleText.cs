using KazDefense.Domain.Rules;
using KazDefense.Domain.Sources;

namespace KazDefense.Intake.Readers;

/// <summary>
/// An article as plain text: its paragraphs are the lines that are not empty, trimmed, counted from 1; lines end at LF.
/// </summary>
public sealed class ArticleText
{
    private ArticleText(IReadOnlyList<ArticleParagraph> paragraphs) => Paragraphs = paragraphs;

    /// <summary>The paragraphs; the one numbered n stands at n − 1.</summary>
    public IReadOnlyList<ArticleParagraph> Paragraphs { get; }

    /// <summary>Takes a text apart. A byte order mark at its beginning does not count.</summary>
    public static ArticleText Parse(string text)
    {
        var paragraphs = new List<ArticleParagraph>();
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
            if (!string.IsNullOrWhiteSpace(line))
                paragraphs.Add(new(paragraphs.Count + 1, line));
        return new(paragraphs);
    }

    /// <summary>
    /// Every place where the words occur, in the order of the text. White space, curly or straight quotation marks
    /// and composed or decomposed letters make no difference; case and everything else do.
    /// </summary>
    public IReadOnlyList<ArticlePassage> Locate(string words) => [.. Paragraphs.SelectMany(p => WordSearch.Find(p, words))];

    /// <summary>The paragraph that has most of the words, in any order and case, or null where none has any.</summary>
    public ArticleParagraph? Nearest(string words)
    {
        var sought = WordSearch.WordsOf(words);
        return Paragraphs
            .Select(p => (Paragraph: p, Shared: WordSearch.WordsOf(p.Text).Count(sought.Contains)))
            .Where(p => p.Shared > 0)
            .OrderByDescending(p => p.Shared).ThenBy(p => p.Paragraph.Number)
            .Select(p => p.Paragraph).FirstOrDefault();
    }

    /// <summary>The words at a place, or findings that say why there are none.</summary>
    /// <param name="paragraph">The paragraph, counted from 1.</param>
    /// <param name="start">The first code point.</param>
    /// <param name="end">The code point after the last.</param>
    public PassageReading Passage(int paragraph, int start, int end)
    {
        if (paragraph < 1 || paragraph > Paragraphs.Count)
            return new(null, [new("paragraph", FormattableString.Invariant($"There is no paragraph {paragraph}: the text has {Paragraphs.Count}."))]);
        var own = Paragraphs[paragraph - 1];
        if (start < 0 || end > own.Length || start >= end)
            return new(null, [new("span", FormattableString.Invariant($"[{start}, {end}] is no span of paragraph {paragraph}, which has {own.Length} characters: a span begins before it ends and lies within."))]);
        return new(new(own, start, end), []);
    }

    /// <summary>The words at a stored place, checked against both fingerprints.</summary>
    public PassageReading Passage(Passage place)
    {
        var reading = Passage(place.Paragraph, place.Start, place.End);
        if (reading.Passage is not { } passage)
            return reading;
        if (passage.ParagraphHash != place.ParagraphHash)
            return new(null, [new("paragraphHash", $"Paragraph {FormattableString.Invariant($"{place.Paragraph}")} has the fingerprint {passage.ParagraphHash}, not {place.ParagraphHash}: another text, or the wrong paragraph.")]);
        return passage.WordsHash == place.WordsHash
            ? reading
            : new(null, [new("wordsHash", $"The words at {FormattableString.Invariant($"[{place.Start}, {place.End}]")} have the fingerprint {passage.WordsHash}, not {place.WordsHash}: the span is off.")]);
    }
}

/// <summary>A passage, or what is wrong with its place.</summary>
/// <param name="Passage">The passage, or null.</param>
/// <param name="Findings">What is wrong; empty when there is a passage.</param>
public sealed record PassageReading(ArticlePassage? Passage, IReadOnlyList<Finding> Findings);
