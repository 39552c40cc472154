using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>Whom articles cite.</summary>
public sealed record OutletDocument() : RecordDocument(RecordKind.Outlet)
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>One of <see cref="Vocabulary.OutletKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Address { get; init; }
}
