using KazDefense.Domain.Documents;
using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding.Reading;

namespace KazDefense.Store.Seeding.Proof;

/// <summary>Matches a dossier's claim with the values of the record it speaks of: one claim for each.</summary>
internal sealed class ClaimExpansion(FindingList findings, IdRegister ids)
{
    private readonly ClaimedValue _claimed = new(findings, ids);

    /// <summary>The claims; what cannot be matched is reported and left out.</summary>
    /// <param name="draft">The claim as given.</param>
    /// <param name="record">The record's slug, for messages.</param>
    /// <param name="values">The values of the record that a claim may speak of.</param>
    public IReadOnlyList<ClaimDocument> Expand(ClaimDraft draft, string record, IReadOnlyList<ProvableValue> values)
    {
        var matched = new List<ProvableValue>();
        foreach (var (path, at) in draft.For)
        {
            var under = ClaimableValues.Under(path, values);
            if (under.Count == 0)
                findings.Add(at, $"{Suggestion.Quote(record)}: {ClaimableValues.NothingUnder(path, values)}");
            matched.AddRange(under);
        }
        var distinct = matched.Distinct().ToList();
        return IsConsistent(draft, distinct) && Values(draft, distinct) is { } pairs && draft.Source.Date is { } published
            ? [.. pairs.Select(p => new ClaimDocument
            {
                Field = p.Field.Field,
                Item = p.Field.Item,
                Value = p.Value,
                Source = draft.Source.Slug,
                Passages = draft.Evidence.Passages,
                Locator = draft.Evidence.Locator,
                Outlet = draft.Outlet,
                Cited = draft.Cited,
                AsOf = draft.AsOf ?? published,
                Status = draft.Status,
                Note = draft.Note,
            })]
            : [];
    }

    private bool IsConsistent(ClaimDraft draft, List<ProvableValue> matched)
    {
        if (draft.Value is not null && matched.Count > 1)
            findings.Add(draft.ValueAt, "A claim with a value is for one value only; name exactly one in \"for\" and give the others a claim of their own.");
        else if (draft.Value is null && draft.Status is ClaimStatus.Conflicting or ClaimStatus.Superseded)
            findings.Add(draft.Position, "A conflicting or superseded claim says something else than the record; give what it says as \"value\".");
        else
            return true;
        return false;
    }

    private List<(ProvableValue Field, string Value)>? Values(ClaimDraft draft, List<ProvableValue> matched)
    {
        if (draft.Value is null || matched is not [var field])
            return [.. matched.Select(m => (m, m.Value))];
        if (_claimed.Normalise(field, draft.Value, draft.ValueAt) is not { } value)
            return null;
        // A date or number may agree at another precision; a kind or a status either agrees or does not.
        if (draft.Status is ClaimStatus.Accepted && field.Field is "kind" or "status" && value != field.Value)
        {
            findings.Add(draft.ValueAt, $"The record's {field.Field} is {field.Value}; a claim of {value} is conflicting or superseded, not accepted.");
            return null;
        }
        return [(field, value)];
    }
}
