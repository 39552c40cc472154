namespace KazDefense.Domain.Records;

/// <summary>What a record is.</summary>
public enum RecordKind
{
    /// <summary>Something that happened, was agreed, promised, planned, refused or said.</summary>
    Event = 1,

    /// <summary>A state, organisation, ministry, force, person and so on.</summary>
    Actor,

    /// <summary>An actor's place in a body.</summary>
    Affiliation,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An article, dataset or reference.</summary>
    Source,

    /// <summary>A number about a subject at a time.</summary>
    Observation,

    /// <summary>Whom articles cite.</summary>
    Outlet,

    /// <summary>What is observed.</summary>
    Indicator,

    /// <summary>A group of partners.</summary>
    Vector,
}

/// <summary>How far a record is on its way to the readers, who see what is published.</summary>
public enum RecordState
{
    /// <summary>Being written.</summary>
    Draft = 1,

    /// <summary>Waiting for a second pair of eyes.</summary>
    InReview,

    /// <summary>Seen by every reader.</summary>
    Published,

    /// <summary>Taken back; kept, with its history.</summary>
    Withdrawn,
}

/// <summary>
/// The one identity of everything that can be cited: claims, revisions, links and redirects point here.
/// </summary>
public sealed class Record
{
    /// <summary>The identity, shared by the event, actor and so on that it belongs to.</summary>
    public int Id { get; set; }

    /// <summary>What it is.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Its name in addresses: kebab-case ASCII, unique within its kind.</summary>
    public required string Slug { get; set; }

    /// <summary>Whether readers see it.</summary>
    public RecordState State { get; set; } = RecordState.Published;

    /// <summary>Counts its revisions from 1; also the concurrency token.</summary>
    public int Version { get; set; } = 1;

    /// <summary>When it last changed, UTC.</summary>
    public DateTime Updated { get; set; }

    /// <summary>Fingerprint of what the seeds last said of it; null when it did not come from them.</summary>
    public string? SeedFingerprint { get; set; }

    /// <summary>The record this one was merged into, whose page its address leads to; null for none.</summary>
    public int? MergedIntoId { get; set; }

    /// <summary>True once a person changed it: the seeds leave it alone from then on.</summary>
    public bool IsEdited { get; set; }
}
