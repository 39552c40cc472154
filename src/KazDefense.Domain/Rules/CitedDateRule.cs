using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Rules;

/// <summary>A source cites what was there when it appeared; a day's grace is for time zones.</summary>
public sealed class CitedDateRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        foreach (var claim in record.Claims)
            if (claim.Cited?.Earliest is { } cited && facts.TryFind(RecordKind.Source, claim.Source, out var source) && source.Date?.Latest is { } published && cited > published.AddDays(1))
                yield return new(ClaimPath.Of(claim), $"“{claim.Source}” is of {source.Date.Text} and cannot cite what appeared on {claim.Cited.Text}. Correct one of the two dates.");
    }
}
