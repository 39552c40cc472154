using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>Texts fit, and those that are needed are there.</summary>
public sealed class TextLengthRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        foreach (var (path, text, most, isNeeded) in DocumentTexts.Of(record))
            if (text?.Length > most)
                yield return new(path, $"This has {text.Length} characters; at most {most} fit. Shorten it.");
            else if (isNeeded && string.IsNullOrWhiteSpace(text))
                yield return new(path, "Nothing is said here. Fill it in.");
    }
}
