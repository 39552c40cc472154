using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>
/// A record as canonical JSON: keys sorted, enumerations as terms, dates as EDTF, nothing for what is
/// not said. The same record always gives the same text, whatever the order of its keys or claims in the dossiers.
/// </summary>
public static class DocumentJson
{
    /// <summary>The number of this JSON's schema, for revisions.</summary>
    public const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TermConverterFactory(), new DateConverter() },
    };

    /// <summary>The canonical JSON of a record with its claims.</summary>
    public static string Of(RecordDocument record) =>
        Sorted(JsonSerializer.SerializeToNode(record, record.GetType(), Options))!.ToJsonString(Options);

    /// <summary>The canonical JSON of one claim, as it stands in its record's.</summary>
    public static string Of(ClaimDocument claim) => Sorted(JsonSerializer.SerializeToNode(claim, Options))!.ToJsonString(Options);

    /// <summary>The record that a canonical JSON tells of.</summary>
    /// <exception cref="JsonException">The text is no such JSON.</exception>
    public static RecordDocument Read(RecordKind kind, string snapshot) =>
        (RecordDocument)(JsonSerializer.Deserialize(snapshot, TypeOf(kind), Options) ?? throw new JsonException("There is nothing in it."));

    private static Type TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Event => typeof(EventDocument),
        RecordKind.Actor => typeof(ActorDocument),
        RecordKind.Affiliation => typeof(AffiliationDocument),
        RecordKind.Place => typeof(PlaceDocument),
        RecordKind.Source => typeof(SourceDocument),
        RecordKind.Observation => typeof(ObservationDocument),
        RecordKind.Outlet => typeof(OutletDocument),
        RecordKind.Indicator => typeof(IndicatorDocument),
        RecordKind.Vector => typeof(VectorDocument),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of a snapshot's UTF-8.</summary>
    public static string FingerprintOf(string snapshot) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(snapshot)))[..16];

    // Members are reflected in no promised order.
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => KeyValuePair.Create(f.Key, Sorted(f.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private sealed class DateConverter : JsonConverter<EdtfDate>
    {
        public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            EdtfDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException($"“{reader.GetString()}” is no EDTF date.");

        public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }

    private sealed class TermConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(TermConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class TermConverter<T> : JsonConverter<T> where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Term.TryParse<T>(reader.GetString(), out var value) ? value : throw new JsonException($"“{reader.GetString()}” is no {typeof(T).Name}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Term.Of(value));
    }
}
