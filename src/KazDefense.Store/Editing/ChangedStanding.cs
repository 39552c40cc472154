using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>
/// Whether changes may take records where they lead: what was withdrawn comes back by restoring or undoing alone, two that
/// were made one come apart together, and no address leads round in a circle.
/// </summary>
internal sealed class ChangedStanding(StoreContext db, Edit edit)
{
    private const string Field = "slug";

    /// <summary>What stands against a change of a record that exists; null when nothing does.</summary>
    public async Task<Finding?> FindAsync(RecordChange change, Record stored, CancellationToken ct)
    {
        var merged = stored.MergedIntoId is { } id ? await db.Records.Where(r => r.Id == id).Select(r => r.Slug).SingleAsync(ct) : null;
        if (merged is not null && change.MergedInto != merged && change.Cause is not ChangeCause.Undoing)
            return new(Field, $"This was merged into “{merged}”, which holds what it said. Change that one; or, to make two of them again, undo the merge from its history.");
        if (change.MergedInto is { } into && into != merged)
            return change.Cause is ChangeCause.Merging or ChangeCause.Undoing
                ? await CircleAsync(change, into, ct)
                : new(Field, $"In this version it was merged into “{into}”. To make that so again, merge the two again.");
        return stored.State is RecordState.Withdrawn && change.State is RecordState.Published && change.Cause is not (ChangeCause.Restoring or ChangeCause.Undoing)
            ? new(Field, "This was withdrawn; restore it first from its history.")
            : null;
    }

    private async Task<Finding?> CircleAsync(RecordChange change, string into, CancellationToken ct)
    {
        var kind = change.Document.RecordKind;
        var passed = new HashSet<string> { change.Document.Slug };
        for (var next = into; next is not null; next = await NextAsync(kind, next, ct))
            if (!passed.Add(next))
                return new(Field, $"Its address would lead round in a circle: {string.Join(", ", passed.Select(s => $"“{s}”"))} and back. Undo the merge of “{into}” first.");
        return null;
    }

    private async Task<string?> NextAsync(RecordKind kind, string slug, CancellationToken ct) =>
        edit.Changes.FirstOrDefault(c => c.Document.RecordKind == kind && c.Document.Slug == slug) is { } change
            ? change.MergedInto
            : await db.Records.Where(r => r.Kind == kind && r.Slug == slug).Join(db.Records, r => r.MergedIntoId, m => (int?)m.Id, (_, m) => m.Slug).SingleOrDefaultAsync(ct);
}
