using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding.Reading;

namespace KazDefense.Store.Seeding.Proof;

/// <summary>A claim as a dossier gives it: for several values at once, not yet matched with the record it speaks of.</summary>
internal sealed record ClaimDraft
{
    public required Position Position { get; init; }

    /// <summary>The paths of what it proves: <c>date</c>, <c>participants/kazakhstan</c>.</summary>
    public required IReadOnlyList<(string Path, Position At)> For { get; init; }

    /// <summary>The value the source gives, where the dossier writes one.</summary>
    public string? Value { get; init; }

    public Position ValueAt { get; init; }

    public required DossierSource Source { get; init; }

    public required Evidence Evidence { get; init; }

    public string? Outlet { get; init; }

    public EdtfDate? Cited { get; init; }

    public EdtfDate? AsOf { get; init; }

    public required ClaimStatus Status { get; init; }

    public string? Note { get; init; }
}

/// <summary>A claim about a record that stands elsewhere.</summary>
internal sealed record RecordClaimDraft(string Record, ClaimDraft Claim);

/// <summary>Where a claim rests: passages in an article, a locator in anything else.</summary>
internal sealed record Evidence(IReadOnlyList<PassageDocument> Passages, string? Locator);

/// <summary>What claims need to know of the source of the dossier they stand in; the date is null when it could not be read.</summary>
internal sealed record DossierSource(string Slug, SourceType Type, EdtfDate? Date);

/// <summary>A record with the claims of its own dossier.</summary>
internal sealed record RecordDraft<T>(T Record, Position Position, IReadOnlyList<ClaimDraft> Claims) where T : RecordDocument;
