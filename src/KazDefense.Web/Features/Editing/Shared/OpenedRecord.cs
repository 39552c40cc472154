using KazDefense.Store.Documents;
using KazDefense.Store.Review;

namespace KazDefense.Web.Features.Editing.Shared;

/// <summary>A record opened for writing.</summary>
/// <param name="State">The form.</param>
/// <param name="Stored">The record as it was when opened; null for a new one.</param>
/// <param name="Resumed">The writer's own proposal that was gone on with; null where none was.</param>
public sealed record OpenedRecord<TState>(TState State, StoredDocument? Stored, Proposal? Resumed) where TState : RecordFormState
{
    /// <summary>The proposal, once begun.</summary>
    public int? Proposal { get; set; } = Resumed?.Id;

    /// <summary>The version it began from; null for a new record.</summary>
    public int? BaseVersion { get; set; } = Resumed is { } r ? r.BaseVersion : Stored?.Version;

    /// <summary>Saves before it was opened.</summary>
    public int SavesBefore { get; } = Resumed?.Sequence ?? 0;
}
