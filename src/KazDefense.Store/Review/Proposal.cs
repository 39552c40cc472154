using KazDefense.Domain.Records;

namespace KazDefense.Store.Review;

/// <summary>How far a proposal is.</summary>
public enum ProposalState
{
    /// <summary>Being written; its author alone sees it.</summary>
    Draft = 1,

    /// <summary>Waiting for a reviewer.</summary>
    InReview,

    /// <summary>Back with its author, with a comment.</summary>
    SentBack,

    /// <summary>Published: a revision holds it.</summary>
    Published,

    /// <summary>Given up by its author; kept.</summary>
    Discarded,
}

/// <summary>
/// What an editor is writing, as typed: a new record or a change to one. It saves itself while being written and is
/// no fact until published, so that what readers see is never half-done.
/// </summary>
public sealed class Proposal
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>What kind of record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The record to change, or, once published, the one it made; null while it is new.</summary>
    public string? Slug { get; set; }

    /// <summary>The version it was begun from; null for a new record.</summary>
    public int? BaseVersion { get; set; }

    /// <summary>Its title as typed, for lists.</summary>
    public required string Title { get; set; }

    /// <summary>The entry as typed, as JSON.</summary>
    public required string Entry { get; set; }

    /// <summary>Instead of an entry, changes to several records at once: rows chosen together, a merge, a restoring; null for an entry.</summary>
    public string? Changes { get; init; }

    /// <summary>Counts the saves of the entry: an older one that comes late does not overwrite a newer one.</summary>
    public int Sequence { get; set; }

    /// <summary>How far it is.</summary>
    public ProposalState State { get; set; } = ProposalState.Draft;

    /// <summary>The author's account.</summary>
    public required string OwnerId { get; init; }

    /// <summary>The author's name.</summary>
    public required string Owner { get; init; }

    /// <summary>Why, in the author's words, or null.</summary>
    public string? Reason { get; set; }

    /// <summary>How often it was laid before a reviewer: 2 after it was sent back or taken back once and sent again.</summary>
    public int Round { get; set; }

    /// <summary>Who decided last, or null.</summary>
    public string? Reviewer { get; set; }

    /// <summary>What the reviewer said who sent it back last, or null.</summary>
    public string? Comment { get; set; }

    /// <summary>What its author answers to the comment, or null.</summary>
    public string? Reply { get; set; }

    /// <summary>When it was begun, UTC.</summary>
    public required DateTime Created { get; init; }

    /// <summary>When it was last saved or decided, UTC.</summary>
    public required DateTime Updated { get; set; }

    /// <summary>Whether it is neither published nor given up.</summary>
    public bool IsOpen => State is ProposalState.Draft or ProposalState.InReview or ProposalState.SentBack;
}
