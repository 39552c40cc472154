using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Entries;

/// <summary>Brings the paths of rules, which name rows by what they hold, to the places of those rows in an entry.</summary>
internal static class EntryPaths
{
    // What a document keeps together and an entry keeps in single fields.
    private static readonly Dictionary<string, string> Flattened = new(StringComparer.Ordinal)
    {
        ["coordinates/latitude"] = "latitude",
        ["coordinates/longitude"] = "longitude",
        ["coordinates/precisionKm"] = "precisionKm",
        ["coordinates/source"] = "coordinateSource",
        ["coordinates/locator"] = "coordinateLocator",
        ["scale/from"] = "scaleFrom",
        ["scale/to"] = "scaleTo",
        ["derivation/from"] = "derivedFrom",
        ["derivation/how"] = "derivation",
        ["covers/years"] = "coversYears",
        ["covers/pairs"] = "coversPairs",
        ["covers/note"] = "coversNote",
    };

    /// <summary>The entry's paths for a path of its own or of a rule; at least one.</summary>
    public static IReadOnlyList<string> Of(RecordEntry entry, string path)
    {
        if (Flattened.TryGetValue(path, out var flat))
            return [flat];
        if (path.Split('/') is not [var list, var first, .. var rest] || int.TryParse(first, out _))
            return [path];
        return (entry, list) switch
        {
            (_, "claims") => Claims(entry, path["claims/".Length..]),
            (EventEntry e, "participants") => Row(list, e.Participants.FindLastIndex(p => Is(p.Actor, first) && rest is [var role, ..] && TypedText.Term(p.Role) == role), rest.Skip(1)),
            (EventEntry e, "places") => Row(list, e.Places.FindLastIndex(p => Is(p, first)), rest),
            (EventEntry e, "measures") => Row(list, e.Measures.FindLastIndex(m => EventEntryReader.KeyOf(m) == first), rest),
            (EventEntry e, "links") => Row(list, e.Links.FindLastIndex(l => TypedText.Term(l.Relation) == first && rest is [var to, ..] && Is(l.Event, to)), rest.Skip(1)),
            (EventEntry { Transfer: { } t }, "transfer") when first == "items" && rest is [var key, .. var tail] =>
                Row("transfer/items", t.Items.FindLastIndex(i => EventEntryReader.KeyOf(i) == key), tail),
            // A name may hold a slash.
            (ActorEntry a, "names") => Row(list, a.Names.FindLastIndex(n => Is(n.Text, path["names/".Length..])), []),
            (VectorEntry v, "members") => Row(list, v.Members.FindLastIndex(m => Is(m.Actor, first)), rest),
            _ => [path],
        };
    }

    /// <summary>The rows of claims that a rule's <see cref="ClaimPath"/> means, or the claims as a whole.</summary>
    private static List<string> Claims(RecordEntry entry, string claimed)
    {
        var (path, source) = ClaimPath.Split(claimed);
        var rows = entry.Claims
            .Select((c, i) => (Claim: c, Path: $"claims/{i}"))
            .Where(c => (source is null || Is(c.Claim.Source, source)) && c.Claim.For.Any(f => path == f.Trim() || path.StartsWith(f.Trim() + "/", StringComparison.Ordinal)))
            .Select(c => c.Path)
            .ToList();
        return rows.Count > 0 ? rows : ["claims"];
    }

    private static IReadOnlyList<string> Row(string list, int row, IEnumerable<string> rest) => row < 0 ? [list] : [string.Join('/', rest.Prepend($"{list}/{row}"))];

    private static bool Is(string? typed, string held) => TypedText.Of(typed, out _) == held;
}
