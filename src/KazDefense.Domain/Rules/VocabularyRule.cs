using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>Where a list of words is closed, one of them stands.</summary>
public sealed class VocabularyRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        foreach (var (path, word, words) in Words(record))
            if (word is not null && !words.Contains(word))
                yield return new(path, $"There is no “{word}” here. It can be: {string.Join(", ", words)}.");
    }

    private static IEnumerable<(string Path, string? Word, IReadOnlyCollection<string> Words)> Words(RecordDocument record) => record switch
    {
        EventDocument e =>
        [
            ("exercise/type", e.Exercise?.Type, Vocabulary.ExerciseTypes),
            ("agreement/form", e.Agreement?.Form, Vocabulary.AgreementForms),
            // What nobody says is null in a document.
            ("transfer/mode", e.Transfer?.Mode, [.. Vocabulary.TransferModes.Where(m => m != Vocabulary.Unspecified)]),
            .. (e.Transfer?.Items ?? []).Select(i => ($"transfer/items/{i.Key}/condition", i.Condition, Vocabulary.Conditions)),
        ],
        OutletDocument o => [("kind", o.Kind, Vocabulary.OutletKinds)],
        VectorDocument v => [("token", v.Token, Vocabulary.VectorTokens)],
        _ => [],
    };
}
