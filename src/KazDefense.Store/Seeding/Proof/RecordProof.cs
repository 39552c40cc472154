using KazDefense.Domain.Documents;
using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding.Reading;

namespace KazDefense.Store.Seeding.Proof;

/// <summary>Gathers on each record the claims of all dossiers about it, and says which of its values none of them proves.</summary>
internal sealed class RecordProof(FindingList findings, IdRegister ids)
{
    private readonly ClaimExpansion _expansion = new(findings, ids);

    /// <summary>The record with its claims.</summary>
    /// <param name="draft">The record, with the claims of its own dossier.</param>
    /// <param name="elsewhere">The claims of other dossiers about it.</param>
    public T Prove<T>(RecordDraft<T> draft, IEnumerable<ClaimDraft> elsewhere) where T : RecordDocument
    {
        var provable = ProvableValues.Of(draft.Record).ToList();
        // A title is ours and needs no proof, but a passage may well bear it out.
        var claimable = draft.Record is EventDocument { Title: var title } ? [.. provable, new("title", null, title)] : provable;
        var complaints = findings.Count;
        var claims = draft.Claims.Concat(elsewhere).SelectMany(c => _expansion.Expand(c, draft.Record.Slug, claimable)).ToList();
        // A path that leads nowhere has been reported; that its values now lack a claim would be the same news again.
        if (findings.Count == complaints)
            ReportUnproven(draft, provable, claims);
        return draft.Record with { Claims = InOrder(claims) };
    }

    /// <summary>Claims in an order that depends on what they say only, each once.</summary>
    public static IReadOnlyList<ClaimDocument> InOrder(IEnumerable<ClaimDocument> claims) =>
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

    // Everything that a claim says beyond what it is sorted by first.
    private static string TextOf(ClaimDocument claim) => string.Join('\u001f',
    [
        claim.Field, claim.Item, claim.Status.ToString(), claim.Source, claim.Value, claim.Locator, claim.Outlet, claim.Cited?.Text, claim.AsOf.Text, claim.Note,
        .. claim.Passages.Select(p => p.ToString()),
    ]);

    private void ReportUnproven<T>(RecordDraft<T> draft, List<ProvableValue> provable, List<ClaimDocument> claims) where T : RecordDocument
    {
        var proven = claims.Where(c => c.Status is ClaimStatus.Accepted).Select(c => new ProvableValue(c.Field, c.Item, c.Value)).ToHashSet();
        foreach (var value in provable.Where(v => !proven.Contains(v)))
        {
            var path = value.Item is null ? value.Field : $"{value.Field}/{value.Item}";
            findings.Add(draft.Position, $"No accepted claim proves {path} ({Suggestion.Quote(value.Value)}) of \"{draft.Record.Slug}\"; "
                + $"add {path} to the \"for\" of a claim whose passage says so.");
        }
    }
}
