using System.Globalization;
using System.Text.Json.Nodes;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Documents;

/// <summary>Parts of documents in words, for people who compare them.</summary>
internal static class PartText
{
    private static readonly HashSet<string> Dates = ["date", "asOf", "agreement/term", "covers/years"];

    /// <summary>What a part says.</summary>
    public static string Of(DocumentPart part)
    {
        var node = JsonNode.Parse(part.Json);
        return (part.Label, node) switch
        {
            (_, null) => "",
            ("claims", JsonObject c) => Claim(c),
            ("participants", JsonObject p) => Joined([$"{p["actor"]}, {p["role"]}", People(p), Text(p, "note")]),
            ("measures", JsonObject m) => Joined([Quantity(m, "quantity"), Text(m, "unit"), Text(m, "of"), Text(m, "basis")]),
            ("links", JsonObject l) => Joined([$"{l["relation"]} {l["event"]}", Text(l, "note")]),
            ("transfer/items", JsonObject i) => Joined([Quantity(i, "number"), Text(i, "what"), Text(i, "condition"), Text(i, "terms")]),
            ("names", JsonObject n) => Joined([Text(n, "text"), Text(n, "type"), Text(n, "language"), Text(n, "script"), Date(Text(n, "period"))]),
            ("members", JsonObject m) => Joined([Text(m, "actor"), Date(Text(m, "period"))]),
            ("covers/pairs", JsonObject p) => $"{p["first"]} – {p["second"]}",
            ("coordinates", JsonObject c) => Joined([$"{c["latitude"]}, {c["longitude"]}", c["precisionKm"] is { } km ? $"± {km} km" : null, $"{c["source"]}, {c["locator"]}"]),
            ("scale", JsonObject s) => $"{s["from"]} – {s["to"]}",
            ("derivation", JsonObject d) => $"{d["how"]} ({string.Join(", ", (d["from"] as JsonArray ?? []).Select(f => f?.ToString()))})",
            ("content", JsonArray numbers) => ParagraphRanges.Of([.. numbers.Select(n => n!.GetValue<int>())]) ?? "",
            (var label, JsonValue value) when Dates.Contains(label) => Date(value.ToString())!,
            (_, JsonValue value) when value.TryGetValue<bool>(out var truth) => truth ? "yes" : "no",
            _ => node.ToString(),
        };
    }

    /// <summary>What a claim says.</summary>
    public static string Of(ClaimDocument claim) => Of(DocumentParts.Of(claim));

    // The reader has the passage before the eyes elsewhere; here it is where to look.
    private static string Claim(JsonObject c)
    {
        var passages = (c["passages"] as JsonArray ?? []).OfType<JsonObject>().Select(p => p["end"]!.GetValue<int>() == 0
            ? $"paragraph {p["paragraph"]}"
            : $"paragraph {p["paragraph"]}, {p["start"]}–{p["end"]}");
        return Joined(
        [
            Text(c, "value"), Text(c, "source"), .. passages, Text(c, "locator"),
            c["outlet"] is { } outlet ? $"citing {outlet}" : null,
            c["cited"] is { } cited ? $"of {Date(cited.ToString())}" : null,
            $"as of {Date(c["asOf"]!.ToString())}", Text(c, "status"), Text(c, "note"),
        ]);
    }

    private static string? People(JsonObject p) => p["people"] is { } people ? $"{people} people" : null;

    private static string? Quantity(JsonObject m, string key) =>
        m[key] is null ? null : m["qualifier"]?.ToString() is { } qualifier and not "exactly" ? $"{qualifier.Replace('-', ' ')} {m[key]}" : m[key]!.ToString();

    private static string? Text(JsonObject holder, string key) => holder[key]?.ToString();

    private static string? Date(string? edtf) => EdtfDate.TryParse(edtf, out var date) ? DateText.Format(date, CultureInfo.InvariantCulture) : edtf;

    private static string Joined(IEnumerable<string?> parts) => string.Join("; ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
