namespace KazDefense.Domain.Records;

/// <summary>One state of one record, kept for ever: what it was, who made it so, when and why.</summary>
public sealed class Revision
{
    /// <summary>Identity; revisions follow each other in its order.</summary>
    public int Id { get; set; }

    /// <summary>The record.</summary>
    public required int RecordId { get; init; }

    /// <summary>The version this made, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who: an editor's name, or <c>seeds</c>.</summary>
    public required string Author { get; init; }

    /// <summary>The editor's account, or null for the seeds.</summary>
    public string? AuthorId { get; init; }

    /// <summary>Who accepted it in review, or null where it needed nobody.</summary>
    public string? AcceptedBy { get; init; }

    /// <summary>The account that accepted it; null where it needed nobody, and in revisions from before this was kept.</summary>
    public string? AcceptedById { get; init; }

    /// <summary>Why, in a few words.</summary>
    public required string Reason { get; init; }

    /// <summary>What was done at once has one batch and is undone at once.</summary>
    public required string Batch { get; init; }

    /// <summary>How far the record was published from then on.</summary>
    public required RecordState State { get; init; }

    /// <summary>The slug of the record it was merged into, or null.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The schema the snapshot is written in.</summary>
    public required int Schema { get; init; }

    /// <summary>The whole record with its claims, as JSON.</summary>
    public required string Snapshot { get; init; }

    /// <summary>SHA-256 over the revision before and everything said here, in lower-case hexadecimal; null only until an older store is sealed.</summary>
    public string? Seal { get; set; }
}
