using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;

namespace KazDefense.Store.Editing;

/// <summary>By what a record comes to be changed: not everything may bring back what was withdrawn, or undo a merge.</summary>
public enum ChangeCause
{
    /// <summary>A form, a script, pasted rows or rows chosen together.</summary>
    Writing = 1,

    /// <summary>Making one record of two.</summary>
    Merging,

    /// <summary>Bringing back an older version of one record.</summary>
    Restoring,

    /// <summary>Undoing what was done at once.</summary>
    Undoing,
}

/// <summary>What one record is to become.</summary>
/// <param name="Document">All of it, claims included.</param>
/// <param name="ExpectedVersion">The version the change was made from; null for a new record.</param>
public sealed record RecordChange(RecordDocument Document, int? ExpectedVersion)
{
    /// <summary>Whether readers see it from then on.</summary>
    public RecordState State { get; init; } = RecordState.Published;

    /// <summary>The slug of the record it is merged into, or null.</summary>
    public string? MergedInto { get; init; }

    /// <summary>By what it comes to be changed.</summary>
    public ChangeCause Cause { get; init; } = ChangeCause.Writing;
}

/// <summary>What is changed at once: all of it or nothing, with one revision for each record, to be undone at once.</summary>
/// <param name="Changes">The records.</param>
/// <param name="Editor">Who.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record Edit(IReadOnlyList<RecordChange> Changes, Editor Editor, string Reason)
{
    /// <summary>Who accepted it in review, or null.</summary>
    public string? AcceptedBy { get; init; }

    /// <summary>The account that accepted it, or null.</summary>
    public string? AcceptedById { get; init; }

    /// <summary>
    /// What else is written in the same transaction, once the records or the proposal are: a queue's item, a key. It answers
    /// null, or what is to come of it instead: then nothing is written. Null for nothing.
    /// </summary>
    internal Func<StoreContext, EditOutcome, CancellationToken, Task<EditOutcome?>>? Alongside { get; init; }
}

/// <summary>What became of an edit.</summary>
public abstract record EditOutcome
{
    private protected EditOutcome() { }
}

/// <summary>It is saved, and will be there whatever happens next.</summary>
/// <param name="Batch">What undoes it; empty when nothing differed.</param>
/// <param name="Records">Each record with its version now.</param>
public sealed record Saved(string Batch, IReadOnlyList<SavedRecord> Records) : EditOutcome;

/// <summary>A record as saved.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Version">Its version now.</param>
public sealed record SavedRecord(RecordKind Kind, string Slug, int Version);

/// <summary>It breaks rules; nothing was saved.</summary>
/// <param name="Findings">What is wrong. With several records, <see cref="Finding.Where"/> begins with the record's slug and a colon.</param>
public sealed record Rejected(IReadOnlyList<Finding> Findings) : EditOutcome;

/// <summary>Somebody changed a record meanwhile; nothing was saved.</summary>
/// <param name="Kind">What the record is.</param>
/// <param name="Slug">The record.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Current">What it says now.</param>
/// <param name="Base">What it said in the version the change was made from; null when that is unknown.</param>
/// <param name="By">Who changed it last.</param>
public sealed record Conflict(RecordKind Kind, string Slug, int Version, RecordDocument Current, RecordDocument? Base, string By) : EditOutcome;
