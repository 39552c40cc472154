using System.Text.Json.Serialization;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>What the seeds say about one record, with every claim about it from all dossiers.</summary>
public abstract record RecordDocument
{
    private protected RecordDocument(RecordKind kind) => RecordKind = kind;

    /// <summary>What the record is.</summary>
    [JsonPropertyName("record")]
    public RecordKind RecordKind { get; }

    /// <summary>Its name in addresses; unique within its kind.</summary>
    public required string Slug { get; init; }

    /// <summary>
    /// The claims about it, one for each value that a source speaks of, in an order that does not depend on
    /// where in which dossier they stand. Empty for sources and places.
    /// </summary>
    public IReadOnlyList<ClaimDocument> Claims { get; init; } = [];

    /// <summary>The record with its claims as canonical JSON, in the schema <see cref="DocumentJson.Schema"/>: fit for a revision.</summary>
    [JsonIgnore]
    public string Snapshot => DocumentJson.Of(this);

    /// <summary>The fingerprint of <see cref="Snapshot"/>: unchanged as long as the seeds say the same about the record.</summary>
    [JsonIgnore]
    public string Fingerprint => DocumentJson.FingerprintOf(Snapshot);
}
