using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Rules;

/// <summary>An actor belongs to something else; who holds an office says which.</summary>
public sealed class AffiliationRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record is not AffiliationDocument a)
            yield break;
        if (a.Actor == a.Body)
            yield return new("body", "An actor cannot belong to itself. Choose another body.");
        if (a.Role is AffiliationRole.Holder && string.IsNullOrWhiteSpace(a.Office))
            yield return new("office", "A holder holds an office. Name it.");
        if (a.Role is AffiliationRole.Member or AffiliationRole.PartOf && a.Office is not null)
            yield return new("office", $"A {Term.Of(a.Role)} has no office. Correct the role, or leave the office empty.");
    }
}
