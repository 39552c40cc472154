using KazDefense.Domain.Rules;

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

    /// <summary>The words at a stored place, held against both stored fingerprints.</summary>
    /// <param name="paragraph">The paragraph, counted from 1.</param>
    /// <param name="start">The first code point.</param>
    /// <param name="end">The code point after the last.</param>
    /// <param name="paragraphHash">The fingerprint the paragraph had when it was read.</param>
    /// <param name="wordsHash">The fingerprint the words had.</param>
    public PassageReading Passage(int paragraph, int start, int end, string paragraphHash, string wordsHash)
    {
        var reading = Passage(paragraph, start, end);
        if (reading.Passage is not { } passage)
            return reading;
        if (passage.ParagraphHash != paragraphHash)
            return new(null, [new("paragraphHash", FormattableString.Invariant($"Paragraph {paragraph} has the fingerprint {passage.ParagraphHash}, not {paragraphHash}: another text, or the wrong paragraph."))]);
        return passage.WordsHash == wordsHash
            ? reading
            : new(null, [new("wordsHash", FormattableString.Invariant($"The words at [{start}, {end}] of paragraph {paragraph} have the fingerprint {passage.WordsHash}, not {wordsHash}: the span is off."))]);
    }
}

/// <summary>A passage, or what is wrong with its place.</summary>
/// <param name="Passage">The passage, or null.</param>
/// <param name="Findings">What is wrong; empty when there is a passage.</param>
public sealed record PassageReading(ArticlePassage? Passage, IReadOnlyList<Finding> Findings);
