using System.Text.Json.Serialization;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>An actor's place in a body.</summary>
public sealed record AffiliationDocument() : RecordDocument(RecordKind.Affiliation)
{
    /// <summary>The slug of the dossier that defines it; no part of what the seeds say about it.</summary>
    [JsonIgnore]
    public string Dossier { get; init; } = "";

    /// <summary>The slug of who belongs.</summary>
    public required string Actor { get; init; }

    /// <summary>The slug of what to.</summary>
    public required string Body { get; init; }

    /// <summary>How.</summary>
    public required AffiliationRole Role { get; init; }

    /// <summary>The office: always for a holder, perhaps for a chair, otherwise null.</summary>
    public string? Office { get; init; }

    /// <summary>The period, or the date it was seen.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>True when <see cref="Date"/> is only when it was seen to be so.</summary>
    public bool IsObserved { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }
}
