using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>A partner belongs to a vector once at a time.</summary>
public sealed class VectorRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record is not VectorDocument v)
            yield break;
        if (v.Ordinal < 0)
            yield return new("ordinal", "The order counts from 0. Give 0 or more.");
        foreach (var twice in v.Members.GroupBy(m => (m.Actor, m.Period)).Where(g => g.Skip(1).Any()))
            yield return new($"members/{twice.Key.Actor}", $"“{twice.Key.Actor}” belongs here for the same period already. Take one out, or give it another period.");
    }
}
