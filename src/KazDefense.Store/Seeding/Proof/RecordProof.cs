using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
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
            ReportUnproven(draft, claims);
        return draft.Record with { Claims = ClaimOrder.Of(claims) };
    }

    private void ReportUnproven<T>(RecordDraft<T> draft, List<ClaimDocument> claims) where T : RecordDocument
    {
        foreach (var value in ProofRule.Missing(draft.Record with { Claims = claims }))
            findings.Add(draft.Position, $"No accepted claim proves {value.Path} ({Suggestion.Quote(value.Value)}) of \"{draft.Record.Slug}\"; "
                + $"add {value.Path} to the \"for\" of a claim whose passage says so.");
    }
}
