using System.Globalization;
using System.Text.Json.Nodes;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>Parts of documents in words, for people who compare them. Without a naming, slugs and terms stand as they are stored.</summary>
internal sealed class PartText
{
    private static readonly HashSet<string> Dates = ["date", "asOf", "agreement/term", "covers/years"];
    private static readonly HashSet<string> Terms = ["kind", "type", "subtype", "dateBasis", "status", "role", "qualifier", "nature", "basis", "exercise/type", "agreement/form", "transfer/mode"];
    private static readonly HashSet<string> Actors = ["actor", "body", "subject", "counterpart", "assessor", "exercise/series", "transfer/programme", "training/programme"];

    private readonly RecordNaming? _naming;

    private PartText(RecordNaming? naming) => _naming = naming;

    /// <summary>What a part says.</summary>
    public static string Of(DocumentPart part, RecordNaming? naming = null) => new PartText(naming).Text(part);

    /// <summary>What a claim says.</summary>
    public static string Of(ClaimDocument claim) => Of(DocumentParts.Of(claim));

    private string Text(DocumentPart part)
    {
        var node = JsonNode.Parse(part.Json);
        return (part.Label, node) switch
        {
            (_, null) => "",
            ("claims", JsonObject c) => Claim(c),
            ("participants", JsonObject p) => Joined([$"{Name(RecordKind.Actor, p["actor"])}, {Words(p["role"])}", People(p), Text(p, "note")]),
            ("measures", JsonObject m) => Joined([Quantity(m, "quantity"), Text(m, "unit"), Text(m, "of"), Text(m, "basis")]),
            ("links", JsonObject l) => Joined([$"{Words(l["relation"])} {Name(RecordKind.Event, l["event"])}", Text(l, "note")]),
            ("transfer/items", JsonObject i) => Joined([Quantity(i, "number"), Text(i, "what"), Text(i, "condition"), Text(i, "terms")]),
            ("names", JsonObject n) => Joined([Text(n, "text"), Text(n, "type"), Text(n, "language"), Text(n, "script"), Date(Text(n, "period"))]),
            ("members", JsonObject m) => Joined([Name(RecordKind.Actor, m["actor"]), Date(Text(m, "period"))]),
            ("covers/pairs", JsonObject p) => $"{Name(RecordKind.Actor, p["first"])} – {Name(RecordKind.Actor, p["second"])}",
            ("coordinates", JsonObject c) => Joined([$"{c["latitude"]}, {c["longitude"]}", c["precisionKm"] is { } km ? $"± {km} km" : null, $"{Name(RecordKind.Source, c["source"])}, {c["locator"]}"]),
            ("scale", JsonObject s) => $"{s["from"]} – {s["to"]}",
            ("derivation", JsonObject d) => $"{d["how"]} ({string.Join(", ", (d["from"] as JsonArray ?? []).Select(f => Name(RecordKind.Observation, f)))})",
            ("content", JsonArray numbers) => ParagraphRanges.Of([.. numbers.Select(n => n!.GetValue<int>())]) ?? "",
            ("places", JsonValue place) => Name(RecordKind.Place, place),
            ("indicator", JsonValue indicator) => Name(RecordKind.Indicator, indicator),
            (var label, JsonValue actor) when Actors.Contains(label) => Name(RecordKind.Actor, actor),
            ("dateBasis", JsonValue term) when _naming is not null && $"{term}" == "none" => "not stated",
            (var label, JsonValue term) when Terms.Contains(label) => Words(term),
            (var label, JsonValue value) when Dates.Contains(label) => Date(value.ToString())!,
            (_, JsonValue value) when value.TryGetValue<bool>(out var truth) => truth ? "yes" : "no",
            _ => node.ToString(),
        };
    }

    // The reader has the passage before the eyes elsewhere; here it is where to look.
    private string Claim(JsonObject c)
    {
        var passages = (c["passages"] as JsonArray ?? []).OfType<JsonObject>().Select(p => p["end"]!.GetValue<int>() == 0
            ? $"paragraph {p["paragraph"]}"
            : $"paragraph {p["paragraph"]}, {p["start"]}–{p["end"]}");
        return Joined(
        [
            ClaimedValue(c), Name(RecordKind.Source, c["source"]), .. passages, Text(c, "locator"),
            c["outlet"] is { } outlet ? $"citing {Name(RecordKind.Outlet, outlet)}" : null,
            c["cited"] is { } cited ? $"of {Date(cited.ToString())}" : null,
            $"as of {Date(c["asOf"]!.ToString())}", Text(c, "status"), Text(c, "note"),
        ]);
    }

    // In the record's own terms, which are those of its fields.
    private string? ClaimedValue(JsonObject c)
    {
        var (value, field) = (Text(c, "value"), c["item"] is { } item ? $"{c["field"]}/{item}" : Text(c, "field")!);
        if (_naming is null || value is null)
            return value;
        return field.Split('/')[0] switch
        {
            "participants" when value.Split('/') is [var actor, var role] => $"{_naming(RecordKind.Actor, actor)}, {role.Replace('-', ' ')}",
            "places" => _naming(RecordKind.Place, value),
            "indicator" => _naming(RecordKind.Indicator, value),
            _ when Actors.Contains(field) => _naming(RecordKind.Actor, value),
            _ when Terms.Contains(field) && !value.Contains(':', StringComparison.Ordinal) => value.Replace('-', ' '),
            _ when Dates.Contains(field) => Date(value),
            _ => value,
        };
    }

    private string Name(RecordKind kind, JsonNode? slug) => _naming is null || slug is null ? $"{slug}" : _naming(kind, slug.ToString());

    private string Words(JsonNode? term) => _naming is null ? $"{term}" : $"{term}".Replace('-', ' ');

    private static string? People(JsonObject p) => p["people"] is { } people ? $"{people} people" : null;

    private static string? Quantity(JsonObject m, string key) =>
        m[key] is null ? null : m["qualifier"]?.ToString() is { } qualifier and not "exactly" ? $"{qualifier.Replace('-', ' ')} {m[key]}" : m[key]!.ToString();

    private static string? Text(JsonObject holder, string key) => holder[key]?.ToString();

    private static string? Date(string? edtf) => EdtfDate.TryParse(edtf, out var date) ? DateText.Format(date, CultureInfo.InvariantCulture) : edtf;

    private static string Joined(IEnumerable<string?> parts) => string.Join("; ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
