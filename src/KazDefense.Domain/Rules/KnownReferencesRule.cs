using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Rules;

/// <summary>Whatever a document names exists; and what was withdrawn or merged is not named anew.</summary>
public sealed class KnownReferencesRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        var before = facts.Before is null || facts.ComesBack ? [] : RecordReferences.Of(facts.Before).Select(r => (r.Kind, r.Slug)).ToHashSet();
        foreach (var reference in RecordReferences.Of(record).DistinctBy(r => (r.Kind, r.Slug)))
        {
            var what = $"{Term.Of(reference.Kind)} “{reference.Slug}”";
            if (!facts.TryFind(reference.Kind, reference.Slug, out var known))
                yield return new(reference.Where, $"There is no {what}. Choose one that exists, or create it first.");
            else if (known.State is RecordState.Withdrawn && !before.Contains((reference.Kind, reference.Slug)))
                yield return new(reference.Where, known.MergedInto is { } into
                    ? $"The {what} was merged into “{into}”. Name that one instead."
                    : $"The {what} was withdrawn. Choose another, or restore it first.");
        }
    }
}
