using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Rules;

/// <summary>
/// A passage holds words. Where the article's text is at hand they are the words meant; where it is not, the paragraph alone
/// will do.
/// </summary>
public sealed class PassageRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        foreach (var claim in record.Claims)
        {
            var file = facts.TryFind(RecordKind.Source, claim.Source, out var source) && source.File is { } name && facts.HasText(name) ? name : null;
            foreach (var passage in claim.Passages)
                if ((FormProblem(passage, file is not null) ?? (file is null ? null : TextProblem(passage, facts.Paragraph(file, passage.Paragraph)))) is { } problem)
                    yield return new(ClaimPath.Of(claim), problem);
        }
    }

    private static string? FormProblem(PassageDocument passage, bool hasText) => passage switch
    {
        { Paragraph: < 1 } => "Paragraphs are counted from 1. Give the paragraph's number.",
        { IsWholeParagraph: true } => hasText ? $"The article's text is at hand. Mark the words in paragraph {passage.Paragraph} that say so." : null,
        { Start: < 0 } => "The words' place counts from 0. Mark the words again.",
        _ when passage.End <= passage.Start => "There are no words between the beginning and the end of the passage. Mark the words again.",
        _ when !Fingerprint.IsValid(passage.ParagraphHash) || !Fingerprint.IsValid(passage.WordsHash) => "A fingerprint has 16 digits of 0-9 and a-f. Mark the words again.",
        _ => null,
    };

    private static string? TextProblem(PassageDocument passage, string? paragraph)
    {
        if (paragraph is null)
            return $"The article has no paragraph {passage.Paragraph}. Mark the words again.";
        if (Fingerprint.Of(paragraph) != passage.ParagraphHash)
            return $"Paragraph {passage.Paragraph} is not the one that was meant: its fingerprint differs. Mark the words again.";
        if (CodePoints.Between(paragraph, passage.Start, passage.End) is not { } words)
            return $"The passage ends outside paragraph {passage.Paragraph}. Mark the words again.";
        return Fingerprint.Of(words) == passage.WordsHash ? null : $"The words in paragraph {passage.Paragraph} are not those that were meant: their fingerprint differs. Mark them again.";
    }
}
