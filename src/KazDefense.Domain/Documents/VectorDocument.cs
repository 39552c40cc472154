using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>A group of partners.</summary>
public sealed record VectorDocument() : RecordDocument(RecordKind.Vector)
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>One of <see cref="Vocabulary.VectorTokens"/>: its colour.</summary>
    public required string Token { get; init; }

    /// <summary>Its place in the order of the vectors, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Who belongs, and when.</summary>
    public IReadOnlyList<VectorMemberDocument> Members { get; init; } = [];
}

/// <summary>A partner's belonging to a vector.</summary>
/// <param name="Actor">The partner's slug.</param>
/// <param name="Period">When, or null for always.</param>
public sealed record VectorMemberDocument(string Actor, EdtfDate? Period);
