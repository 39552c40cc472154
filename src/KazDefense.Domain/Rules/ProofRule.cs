using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Rules;

/// <summary>
/// What is published rests on accepted claims of the same value, for each value that needs one. A name that sources
/// disagree about may rest on conflicting claims only. What a withdrawn source says proves nothing.
/// </summary>
public sealed class ProofRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (facts.State is not RecordState.Published)
            yield break;
        foreach (var value in Missing(record, source => facts.TryFind(RecordKind.Source, source, out var known) && known.State is RecordState.Withdrawn))
            yield return new Unproven(value);
    }

    /// <summary>The values that no claim proves.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isWithdrawn">Whether a source was withdrawn; null where all are there.</param>
    public static IEnumerable<ProvableValue> Missing(RecordDocument record, Func<string, bool>? isWithdrawn = null)
    {
        var proven = record.Claims
            .Where(c => c.Status is ClaimStatus.Accepted || (record is ActorDocument && c.Status is ClaimStatus.Conflicting))
            .Where(c => isWithdrawn?.Invoke(c.Source) is not true)
            .Select(c => new ProvableValue(c.Field, c.Item, c.Value)).ToHashSet();
        return ProvableValues.Of(record).Where(v => !proven.Contains(v));
    }
}
