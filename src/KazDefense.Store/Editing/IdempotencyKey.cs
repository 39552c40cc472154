namespace KazDefense.Store.Editing;

/// <summary>That a script's request was carried out: sent again with the same key, it gets the same answer instead of a second record.</summary>
public sealed class IdempotencyKey
{
    /// <summary>Whose.</summary>
    public required string AccountId { get; init; }

    /// <summary>The key the script gave.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the request's body: another body under the same key is a mistake.</summary>
    public required string RequestHash { get; init; }

    /// <summary>The slug of the record it made.</summary>
    public required string Slug { get; init; }

    /// <summary>The version it made.</summary>
    public required int Version { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }
}
