using KazDefense.Store.Claims;
using KazDefense.Web.Features.Conflicts;

namespace KazDefense.Web.Features.Registers;

/// <summary>Claims that say otherwise than a line of a register.</summary>
/// <param name="IsOneSource">Whether the value that is followed comes from the very same source: then it is the source that wavers.</param>
/// <param name="Claims">What says otherwise.</param>
public sealed record DisputedClaims(bool IsOneSource, IReadOnlyList<ClaimRow> Claims)
{
    /// <summary>Those among the claims about an event, of other sources first.</summary>
    public static IReadOnlyList<DisputedClaims> Of(IReadOnlyList<ClaimRow> claims) =>
    [
        .. Dispute.Among(claims)
            .SelectMany(d => d.Others.Select(c => (Claim: c, IsOneSource: SourceTie.IsOneSource(d.Accepted, [c]))))
            .DistinctBy(c => (c.Claim.Field, c.Claim.Value, c.Claim.Source))
            .GroupBy(c => c.IsOneSource, c => c.Claim).OrderBy(g => g.Key).Select(g => new DisputedClaims(g.Key, [.. g])),
    ];
}
