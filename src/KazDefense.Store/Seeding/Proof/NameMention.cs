using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding.Reading;

namespace KazDefense.Store.Seeding.Proof;

/// <summary>That one source calls an actor by one name.</summary>
internal sealed record NameMention
{
    public required string Actor { get; init; }

    public required string Text { get; init; }

    public required NameType Type { get; init; }

    public required Position Position { get; init; }

    /// <summary>Null where not said.</summary>
    public string? Language { get; init; }

    /// <summary>Null where not said.</summary>
    public string? Script { get; init; }

    public EdtfDate? Period { get; init; }

    public required string Source { get; init; }

    public required Evidence Evidence { get; init; }

    public ClaimStatus Status { get; init; } = ClaimStatus.Accepted;

    public string? Note { get; init; }
}
