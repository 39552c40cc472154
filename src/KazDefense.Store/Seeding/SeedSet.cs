using KazDefense.Domain.Documents;

namespace KazDefense.Store.Seeding;

/// <summary>
/// Everything the folder of seeds says, checked: every slug named anywhere exists and is of the right kind, every date
/// can be, slugs are unique within their kind, and every value that needs proof has an accepted claim (a name that
/// sources disagree about has a conflicting one). Nothing in it changes once read.
/// </summary>
public sealed record SeedSet
{
    /// <summary>The references of <c>references.yaml</c>, then the dossiers' articles, in the order of their files.</summary>
    public IReadOnlyList<SourceDocument> Sources { get; init; } = [];

    /// <summary>Whom the articles cite.</summary>
    public IReadOnlyList<OutletDocument> Outlets { get; init; } = [];

    /// <summary>What is observed.</summary>
    public IReadOnlyList<IndicatorDocument> Indicators { get; init; } = [];

    /// <summary>The actors with all their names.</summary>
    public IReadOnlyList<ActorDocument> Actors { get; init; } = [];

    /// <summary>The places.</summary>
    public IReadOnlyList<PlaceDocument> Places { get; init; } = [];

    /// <summary>The vectors, in the order that decides which wins.</summary>
    public IReadOnlyList<VectorDocument> Vectors { get; init; } = [];

    /// <summary>Who belongs to what.</summary>
    public IReadOnlyList<AffiliationDocument> Affiliations { get; init; } = [];

    /// <summary>The events. Their links may form any graph: load the events first, then the links.</summary>
    public IReadOnlyList<EventDocument> Events { get; init; } = [];

    /// <summary>The observations.</summary>
    public IReadOnlyList<ObservationDocument> Observations { get; init; } = [];

    /// <summary>Every record, in an order in which each comes after what it names (links and derivations apart).</summary>
    public IEnumerable<RecordDocument> Records =>
        [.. Outlets, .. Indicators, .. Sources, .. Actors, .. Vectors, .. Places, .. Affiliations, .. Events, .. Observations];
}
