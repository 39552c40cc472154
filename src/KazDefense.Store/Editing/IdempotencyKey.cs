namespace KazDefense.Store.Editing;

/// <summary>That a script's request was carried out: sent again with the same key, it gets the same answer instead of a second record.</summary>
public sealed class IdempotencyKey
{
    /// <summary>Whose.</summary>
    public required string AccountId { get; init; }

    /// <summary>The key the script gave.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the request's method, address and body: another request under the same key is a mistake.</summary>
    public required string RequestHash { get; init; }

    /// <summary>The slug of the record it made or proposed.</summary>
    public required string Slug { get; init; }

    /// <summary>The version it made; 0 where it made a proposal.</summary>
    public required int Version { get; init; }

    /// <summary>What undoes it, or null where it made a proposal.</summary>
    public string? Batch { get; init; }

    /// <summary>The proposal it made where a reviewer is asked first, or null.</summary>
    public int? Proposal { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }
}
