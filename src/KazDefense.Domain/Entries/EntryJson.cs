using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Entries;

/// <summary>
/// Entries as JSON, for drafts and for scripts: camel case, nothing for what is not typed. Numbers and truths may stand
/// bare where a text is typed.
/// </summary>
public static class EntryJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Members are asked for before anything was read.
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TypedTextConverter(), new TypedTruthConverter() },
    };

    /// <summary>The JSON of an entry.</summary>
    public static string Write(RecordEntry entry) => JsonSerializer.Serialize(entry, entry.GetType(), Options);

    /// <summary>A kept entry; members of other versions are passed over.</summary>
    /// <exception cref="JsonException">The text is no such JSON.</exception>
    public static RecordEntry Read(RecordKind kind, string json) =>
        (RecordEntry)(JsonSerializer.Deserialize(json, New(kind).GetType(), Options) ?? throw new JsonException("There is nothing in it."));

    /// <summary>An entry from outside: what is no JSON, and members that an entry does not have, are findings, each by its path.</summary>
    public static bool TryRead(RecordKind kind, string json, [NotNullWhen(true)] out RecordEntry? entry, out IReadOnlyList<Finding> findings)
    {
        entry = null;
        try
        {
            findings = [.. EntryMembers.Unknown(JsonNode.Parse(json), New(kind).GetType(), Options)];
            if (findings.Count == 0)
                entry = Read(kind, json);
        }
        catch (JsonException e)
        {
            findings = [new(PathOf(e), $"This cannot be read as {Term.Of(kind)}: {e.Message}")];
        }
        // A key that stands twice is noticed only when it is asked for.
        catch (ArgumentException e)
        {
            findings = [new("", $"This cannot be read as {Term.Of(kind)}: {e.Message}")];
        }
        return entry is not null;
    }

    /// <summary>A new entry of a kind, in which nothing is typed.</summary>
    public static RecordEntry New(RecordKind kind) => kind switch
    {
        RecordKind.Event => new EventEntry(),
        RecordKind.Actor => new ActorEntry(),
        RecordKind.Affiliation => new AffiliationEntry(),
        RecordKind.Place => new PlaceEntry(),
        RecordKind.Source => new SourceEntry(),
        RecordKind.Observation => new ObservationEntry(),
        RecordKind.Outlet => new OutletEntry(),
        RecordKind.Indicator => new IndicatorEntry(),
        RecordKind.Vector => new VectorEntry(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    // $.participants[2].role is participants/2/role here.
    private static string PathOf(JsonException e) =>
        (e.Path ?? "").TrimStart('$').TrimStart('.').Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');
}
