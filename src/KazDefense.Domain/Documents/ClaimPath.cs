namespace KazDefense.Domain.Documents;

/// <summary>How findings and differences name a claim: <c>claims/participants/kazakhstan/host@source</c>.</summary>
public static class ClaimPath
{
    /// <summary>The path of a claim.</summary>
    public static string Of(ClaimDocument claim) => $"claims/{new ProvableValue(claim.Field, claim.Item, claim.Value).Path}@{claim.Source}";

    /// <summary>Takes a path without its <c>claims/</c> apart into what the claim is for and its source, null where none is named.</summary>
    public static (string Path, string? Source) Split(string claimed)
    {
        // Slugs have no such sign, names may.
        var at = claimed.LastIndexOf('@');
        return at < 0 || !Records.Slug.IsValid(claimed[(at + 1)..]) ? (claimed, null) : (claimed[..at], claimed[(at + 1)..]);
    }
}
