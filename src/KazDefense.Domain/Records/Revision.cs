namespace KazDefense.Domain.Records;

/// <summary>One state of one record, kept for ever: what it was, who made it so, when and why.</summary>
public sealed class Revision
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The record.</summary>
    public required int RecordId { get; init; }

    /// <summary>The version this made, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who: an editor, or <c>seeds</c>.</summary>
    public required string Author { get; init; }

    /// <summary>Why, in a few words.</summary>
    public required string Reason { get; init; }

    /// <summary>The schema the snapshot is written in.</summary>
    public required int Schema { get; init; }

    /// <summary>The whole record with its claims, as JSON.</summary>
    public required string Snapshot { get; init; }
}
