using KazDefense.Domain.Sources;

namespace KazDefense.Intake.Readers;

/// <summary>Words within a paragraph of an article, by their place.</summary>
/// <param name="Paragraph">The paragraph they stand in.</param>
/// <param name="Start">The first Unicode code point, from 0, within the trimmed paragraph.</param>
/// <param name="End">The code point after the last.</param>
public sealed record ArticlePassage(ArticleParagraph Paragraph, int Start, int End)
{
    /// <summary>What stands before the words in their paragraph.</summary>
    public string Before => Paragraph.Slice(0, Start);

    /// <summary>The words, as they stand.</summary>
    public string Words => Paragraph.Slice(Start, End);

    /// <summary>What stands after the words in their paragraph.</summary>
    public string After => Paragraph.Slice(End, Paragraph.Length);

    /// <summary>The paragraph's fingerprint.</summary>
    public string ParagraphHash => Fingerprint.Of(Paragraph.Text);

    /// <summary>The words' fingerprint.</summary>
    public string WordsHash => Fingerprint.Of(Words);

    /// <summary>As a dossier gives it: <c>{paragraph: 3, span: [0, 40], paragraphHash: "…", wordsHash: "…"}</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $$"""{paragraph: {{Paragraph.Number}}, span: [{{Start}}, {{End}}], paragraphHash: "{{ParagraphHash}}", wordsHash: "{{WordsHash}}"}""");
}
