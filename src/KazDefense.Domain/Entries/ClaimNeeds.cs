using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Entries;

/// <summary>Which values still lack an accepted claim.</summary>
public static class ClaimNeeds
{
    /// <summary>The paths of a document's values that no claim proves.</summary>
    public static IReadOnlyList<string> Of(RecordDocument document) => [.. ProofRule.Missing(document).Select(v => v.Path)];

    /// <summary>
    /// The paths of what is typed so far and no accepted claim is for. It asks only whether a claim is there, so that it can
    /// be told while the rest of the record still cannot be read.
    /// </summary>
    public static IReadOnlyList<string> Of(RecordEntry entry)
    {
        var proven = entry.Claims.Where(c => Proves(c, entry)).SelectMany(c => c.For).Select(f => f.Trim()).ToList();
        return [.. Typed(entry).Distinct().Where(path => !proven.Any(f => path == f || path.StartsWith(f + "/", StringComparison.Ordinal)))];
    }

    private static bool Proves(ClaimEntry claim, RecordEntry entry) =>
        string.IsNullOrWhiteSpace(claim.Value) && (TypedText.Term(claim.Status) is "" or "accepted" || (entry is ActorEntry && TypedText.Term(claim.Status) is "conflicting"));

    private static IEnumerable<string> Typed(RecordEntry entry) => entry switch
    {
        EventEntry e => Typed(e),
        ActorEntry a => Names(a),
        AffiliationEntry a => Fields(("body", a.Body), ("role", a.Role), ("date", a.Date)),
        ObservationEntry o => Fields(("indicator", o.Indicator), ("subject", o.Subject), ("counterpart", o.Counterpart), ("date", o.Date), ("quantity", o.Quantity)),
        _ => [],
    };

    private static IEnumerable<string> Names(ActorEntry a)
    {
        var texts = a.Names.Count == 0 ? [a.Name] : a.Names.Select(n => n.Text);
        return texts.Select(t => TypedText.Of(t, out _)).OfType<string>().Select(t => $"names/{t}");
    }

    private static IEnumerable<string> Typed(EventEntry e) =>
    [
        .. Fields(("kind", e.Kind), ("status", e.Status), ("date", e.Date)),
        .. e.Participants.Where(p => p.Actor?.Trim() is { Length: > 0 } && p.Role?.Trim() is { Length: > 0 }).Select(p => $"participants/{p.Actor!.Trim()}/{TypedText.Term(p.Role)}"),
        .. e.Places.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => $"places/{p.Trim()}"),
        .. e.Measures.Where(m => !string.IsNullOrWhiteSpace(m.Quantity)).Select(EventEntryReader.KeyOf).OfType<string>().Select(k => $"measures/{k}"),
        .. Details(e).Select(path => $"{TypedText.Term(e.Kind)}/{path}"),
    ];

    // Details of another kind than the event's are no part of it.
    private static IEnumerable<string> Details(EventEntry e) => TypedText.Term(e.Kind) switch
    {
        "exercise" => Fields(("series", e.Exercise?.Series), ("edition", e.Exercise?.Edition), ("type", e.Exercise?.Type)),
        "agreement" => Fields(("form", e.Agreement?.Form), ("cycle", e.Agreement?.Cycle), ("term", e.Agreement?.Term)),
        "transfer" =>
        [
            .. Fields(("mode", TypedText.Term(e.Transfer?.Mode) == Vocabulary.Unspecified ? null : e.Transfer?.Mode), ("programme", e.Transfer?.Programme)),
            .. (e.Transfer?.Items ?? []).Select(EventEntryReader.KeyOf).OfType<string>().Select(k => $"items/{k}"),
        ],
        "training" => Fields(("programme", e.Training?.Programme), ("topic", e.Training?.Topic)),
        _ => [],
    };

    private static IEnumerable<string> Fields(params (string Path, string? Typed)[] fields) =>
        fields.Where(f => !string.IsNullOrWhiteSpace(f.Typed)).Select(f => f.Path);
}
