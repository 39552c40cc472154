using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>A source's file is a name without folder, its paragraphs ascend, and a pair has two different actors.</summary>
public sealed class SourceRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record is not SourceDocument s)
            yield break;
        if (s.File is { } file && (file.AsSpan().ContainsAny('/', '\\', ':') || file is "." or ".."))
            yield return new("file", "The file's name alone is expected here, without a folder.");
        if (s.Content.Any(n => n < 1) || s.Content.Zip(s.Content.Skip(1)).Any(p => p.First >= p.Second))
            yield return new("content", "Paragraphs are counted from 1 and stand in ascending order, each once, such as 3-10, 12.");
        if (s.Covers?.Pairs.Any(p => p.First == p.Second) is true)
            yield return new("covers/pairs", "A pair has two different actors. Correct one of the two.");
    }
}
