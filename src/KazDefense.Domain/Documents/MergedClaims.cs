using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Documents;

/// <summary>The claims of two sides, after their fields were merged: all that still speak of the record.</summary>
/// <param name="Kept">The claims in order.</param>
/// <param name="Lost">The claims for what the merged record no longer has.</param>
internal sealed record MergedClaims(IReadOnlyList<ClaimDocument> Kept, IReadOnlyList<ClaimDocument> Lost)
{
    public static MergedClaims Of(RecordDocument merged)
    {
        var own = ClaimableValues.Of(merged).DistinctBy(v => v.Path).ToDictionary(v => v.Path, v => v.Value, StringComparer.Ordinal);
        var all = ClaimOrder.Of(merged.Claims);
        var lost = all.Where(c => !own.ContainsKey(PathOf(c))).ToList();
        var standing = all.Except(lost).ToList();
        var agreeing = standing.Where(c => own[PathOf(c)] == c.Value).Select(Evidence).ToHashSet();
        return new(ClaimOrder.Of(standing.Where(c => !IsStale(c, own, agreeing)).Select(c => Gainsays(c, own) ? c with { Status = ClaimStatus.Conflicting } : c)), lost);
    }

    // Of a kind or status the losing side's claims no longer agree with the record. Where the same words already speak
    // for its value they only followed their side's form; otherwise they are another voice.
    private static bool Gainsays(ClaimDocument c, Dictionary<string, string> own) =>
        c.Status is ClaimStatus.Accepted && c.Field is "kind" or "status" && own[PathOf(c)] != c.Value;

    private static bool IsStale(ClaimDocument c, Dictionary<string, string> own, HashSet<string> agreeing) => Gainsays(c, own) && agreeing.Contains(Evidence(c));

    private static string Evidence(ClaimDocument c) => ClaimOrder.TextOf(c with { Value = "" });

    private static string PathOf(ClaimDocument c) => new ProvableValue(c.Field, c.Item, c.Value).Path;
}
