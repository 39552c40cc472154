using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Rules;

/// <summary>A claim says where in its source: passages in an article, a locator in anything else.</summary>
public sealed class EvidenceRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        foreach (var claim in record.Claims)
            if (facts.TryFind(RecordKind.Source, claim.Source, out var source) && Term.TryParse<SourceType>(source.Sort, out var type) && Problem(claim, type) is { } problem)
                yield return new(ClaimPath.Of(claim), problem);
    }

    private static string? Problem(ClaimDocument claim, SourceType type) => type switch
    {
        SourceType.Article when claim.Passages.Count == 0 => $"“{claim.Source}” is an article. Mark the words that say so, or give their paragraph.",
        SourceType.Article when claim.Passages.Count > Limits.Passages => $"There are {claim.Passages.Count} passages; at most {Limits.Passages} fit. Keep those that say it best.",
        SourceType.Article when claim.Locator is not null => $"“{claim.Source}” is an article, where passages say where. Empty the locator.",
        SourceType.Dataset or SourceType.Reference when claim.Passages.Count > 0 => $"“{claim.Source}” is a {Term.Of(type)}, which has no paragraphs. Say where in it as a locator: a row, an entry, an address.",
        SourceType.Dataset or SourceType.Reference when string.IsNullOrWhiteSpace(claim.Locator) => $"Say where in “{claim.Source}”: a row, an entry, an address.",
        _ => null,
    };
}
