using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;

namespace KazDefense.Web.Shared.Evidence;

/// <summary>The claims about one record, by field and item.</summary>
public sealed class RecordEvidence
{
    private readonly ILookup<(string Field, string? Item), ClaimView> _claims;

    /// <summary>Sorts what <see cref="EvidenceReader"/> read.</summary>
    public RecordEvidence(IReadOnlyList<ClaimView> claims)
    {
        _claims = claims.ToLookup(c => (c.Claim.Field, c.Claim.Item));
        All = claims;
        Conflicts = claims.Count(c => c.Claim.Status is ClaimStatus.Conflicting);
    }

    /// <summary>Every claim, the accepted ones first.</summary>
    public IReadOnlyList<ClaimView> All { get; }

    /// <summary>Every value that something is claimed of.</summary>
    public IEnumerable<(string Field, string? Item)> Values => All.Select(c => (c.Claim.Field, c.Claim.Item)).Distinct();

    /// <summary>How many claims say otherwise than the record.</summary>
    public int Conflicts { get; }

    /// <summary>The claims about a value, the accepted one first; empty where nothing is claimed.</summary>
    public IReadOnlyList<ClaimView> Of(string field, string? item = null) => [.. _claims[(field, item)]];

    /// <summary>All claims, those that rest on the same words once: for a record shown as one line.</summary>
    public IReadOnlyList<ClaimView> Together => [.. All.DistinctBy(c => (c.Claim.Status, c.Claim.Source, c.Claim.Locator, string.Join(' ', c.Claim.Passages)))];
}
