using System.Text.Json.Nodes;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>One part of a document: a field, or an item of a list.</summary>
/// <param name="Path">Its path: <c>title</c>, <c>participants/kazakhstan/host</c>.</param>
/// <param name="Label">The path without the item: <c>title</c>, <c>participants</c>, <c>exercise/series</c>.</param>
/// <param name="Json">What it says, as its text in <see cref="DocumentJson"/>.</param>
internal sealed record DocumentPart(string Path, string Label, string Json);

/// <summary>Takes a document apart into what one person may change without touching what another does, and puts it together again.</summary>
internal static class DocumentParts
{
    // What means something only as a whole.
    private static readonly HashSet<string> Wholes = ["coordinates", "scale", "derivation", "content"];

    /// <summary>The parts in the order of the document's JSON, lists in their own; each path once.</summary>
    public static IReadOnlyList<DocumentPart> Of(RecordDocument document)
    {
        var json = (JsonObject)JsonNode.Parse(DocumentJson.Of(document))!;
        json.Remove("record");
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        // What stands twice against the rules is still told apart.
        return [.. Parts(json, "").Select(p => seen.TryAdd(p.Path, 1) ? p : p with { Path = $"{p.Path}#{++seen[p.Path]}" })];
    }

    /// <summary>A claim as a part.</summary>
    public static DocumentPart Of(ClaimDocument claim) => Item("claims", JsonNode.Parse(DocumentJson.Of(claim))!);

    /// <summary>The document that parts make.</summary>
    public static RecordDocument Compose(RecordKind kind, IEnumerable<DocumentPart> parts)
    {
        var json = new JsonObject();
        foreach (var part in parts)
        {
            var holder = json;
            var steps = part.Label.Split('/');
            foreach (var step in steps[..^1])
                holder = Held(holder, step, () => new JsonObject());
            var value = JsonNode.Parse(part.Json);
            if (part.Path != part.Label)
                Held(holder, Renamed(steps[^1]), () => new JsonArray()).Add(value);
            else
                holder[steps[^1]] = value;
        }
        return DocumentJson.Read(kind, json.ToJsonString());
    }

    private static T Held<T>(JsonObject holder, string name, Func<T> empty) where T : JsonNode
    {
        if (holder[name] is not T held)
            holder[name] = held = empty();
        return held;
    }

    private static IEnumerable<DocumentPart> Parts(JsonObject json, string within) => json.SelectMany(f => f.Value switch
    {
        _ when Wholes.Contains(f.Key) => [new($"{within}{f.Key}", $"{within}{f.Key}", f.Value!.ToJsonString())],
        JsonObject details => Parts(details, $"{within}{f.Key}/"),
        JsonArray items => items.Select(i => Item(within + (f.Key == "participations" ? "participants" : f.Key), i!)),
        _ => [new($"{within}{f.Key}", $"{within}{f.Key}", f.Value?.ToJsonString() ?? "null")],
    });

    private static string Renamed(string list) => list == "participants" ? "participations" : list;

    // A claim has no key of its own: it is all that it says.
    private static DocumentPart Item(string list, JsonNode item) => new(
        list switch
        {
            "participants" => $"{list}/{item["actor"]}/{item["role"]}",
            "measures" or "transfer/items" => $"{list}/{item["key"]}",
            "links" => $"{list}/{item["relation"]}/{item["event"]}",
            "names" => $"{list}/{item["text"]}",
            "members" => $"{list}/{item["actor"]}{(item["period"] is { } period ? $"/{period}" : "")}",
            "covers/pairs" => $"{list}/{item["first"]}/{item["second"]}",
            "claims" => $"{list}/{item["field"]}{(item["item"] is { } of ? $"/{of}" : "")}@{item["source"]}#{DocumentJson.FingerprintOf(item.ToJsonString())}",
            _ => $"{list}/{item}",
        },
        list,
        item.ToJsonString());
}
