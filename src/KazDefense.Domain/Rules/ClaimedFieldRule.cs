using KazDefense.Domain.Documents;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Rules;

/// <summary>A claim is for something the record has; and what it is accepted for, it does not gainsay.</summary>
public sealed class ClaimedFieldRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record.Claims.Count == 0)
            yield break;
        var values = ClaimableValues.Of(record);
        var own = values.DistinctBy(v => v.Path).ToDictionary(v => v.Path, v => v.Value, StringComparer.Ordinal);
        foreach (var claim in record.Claims)
        {
            var path = new ProvableValue(claim.Field, claim.Item, claim.Value).Path;
            if (!own.TryGetValue(path, out var value))
                yield return new(ClaimPath.Of(claim), ClaimableValues.NothingUnder(path, values));
            // A date or number may agree at another precision; a kind or a status either agrees or does not.
            else if (claim.Status is ClaimStatus.Accepted && claim.Field is "kind" or "status" && claim.Value != value)
                yield return new(ClaimPath.Of(claim), $"The record's {claim.Field} is {value}; a claim of {claim.Value} is conflicting or superseded, not accepted.");
        }
    }
}
