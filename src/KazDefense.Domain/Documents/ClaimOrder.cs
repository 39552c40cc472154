namespace KazDefense.Domain.Documents;

/// <summary>The order of a record's claims, which depends on what they say only.</summary>
public static class ClaimOrder
{
    /// <summary>The claims in order, each once.</summary>
    public static IReadOnlyList<ClaimDocument> Of(IEnumerable<ClaimDocument> claims) =>
    [
        .. claims.Select(c => (Claim: c, Text: TextOf(c))).DistinctBy(c => c.Text)
            .OrderBy(c => c.Claim.Field, StringComparer.Ordinal)
            .ThenBy(c => c.Claim.Item, StringComparer.Ordinal)
            .ThenBy(c => c.Claim.Status)
            .ThenBy(c => c.Claim.Source, StringComparer.Ordinal)
            .ThenBy(c => c.Claim.Passages is [var first, ..] ? first.Paragraph : 0)
            .ThenBy(c => c.Claim.Passages is [var first, ..] ? first.Start : 0)
            .ThenBy(c => c.Text, StringComparer.Ordinal)
            .Select(c => c.Claim),
    ];

    /// <summary>Everything that a claim says, as one text: two claims are the same when their texts are.</summary>
    public static string TextOf(ClaimDocument claim) => string.Join('\u001f',
    [
        claim.Field, claim.Item, claim.Status.ToString(), claim.Source, claim.Value, claim.Locator, claim.Outlet, claim.Cited?.Text, claim.AsOf.Text, claim.Note,
        .. claim.Passages.Select(p => p.ToString()),
    ]);

    /// <summary>Claims that say the same are the same; their lists of passages would otherwise tell them apart.</summary>
    public static IEqualityComparer<ClaimDocument> BySaying { get; } =
        EqualityComparer<ClaimDocument>.Create((a, b) => a is null || b is null ? a is null && b is null : TextOf(a) == TextOf(b), c => TextOf(c).GetHashCode(StringComparison.Ordinal));
}
