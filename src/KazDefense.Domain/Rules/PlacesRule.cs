using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>An event names a place once.</summary>
public sealed class PlacesRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts) => record is EventDocument e
        ? e.Places.GroupBy(p => p).Where(g => g.Skip(1).Any()).Select(g => new Finding($"places/{g.Key}", $"“{g.Key}” is listed already. Once is enough: take one out."))
        : [];
}
