using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.History;

/// <summary>Brings back what was: one older revision, or everything that was done at once. Each is a new revision; nothing goes.</summary>
public sealed class HistoryEditor(IDbContextFactory<StoreContext> contexts, Publisher publisher)
{
    /// <summary>Makes a record say again what it said in a version.</summary>
    /// <param name="kind">What the record is.</param>
    /// <param name="slug">The record.</param>
    /// <param name="version">The version to bring back.</param>
    /// <param name="expectedVersion">The version the editor saw as the present one.</param>
    /// <param name="editor">Who.</param>
    /// <param name="reason">Why.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<EditOutcome> RestoreAsync(RecordKind kind, string slug, int version, int expectedVersion, Editor editor, string reason, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var revision = await db.Revisions.SingleOrDefaultAsync(r => r.Version == version && db.Records.Any(x => x.Id == r.RecordId && x.Kind == kind && x.Slug == slug), ct);
        return revision is null
            ? new Rejected([new("version", $"The {Term.Of(kind)} “{slug}” has no version {version}.")])
            : await publisher.PublishAsync(new([ToRestore(kind, revision, expectedVersion)], editor, reason), $"{slug}: version {version} restored", ct);
    }

    /// <summary>
    /// Undoes what was done at once: every record says again what it said before; one that was new is withdrawn. What was
    /// changed elsewhere in a record since stays.
    /// </summary>
    /// <returns><see cref="Rejected"/> naming each record that somebody changed since in the same fields: undo that first.</returns>
    public async Task<EditOutcome> UndoAsync(string batch, Editor editor, string reason, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var done = await UndoneRecordsAsync(db, batch, ct);
        if (done.Count == 0)
            return new Rejected([new("batch", "There is nothing of this kind to undo.")]);
        var undoing = done.Where(d => !d.IsUndone).Select(d => d.Undo()).ToList();
        if (undoing.Count == 0)
            return new Rejected([new("batch", "There is nothing left to undo: every record says already what it said before.")]);
        var refusals = undoing.Select(u => u.Refusal).OfType<Finding>().ToList();
        var changes = undoing.Select(u => u.Change).OfType<RecordChange>().ToList();
        return refusals.Count > 0
            ? new Rejected(refusals)
            : await publisher.PublishAsync(new(changes, editor, reason), $"Undoing {changes.Count} changes", ct);
    }

    private static async Task<IReadOnlyList<UndoneRecord>> UndoneRecordsAsync(StoreContext db, string batch, CancellationToken ct)
    {
        var done = await db.Revisions.Where(r => r.Batch == batch && r.AuthorId != null).OrderBy(r => r.Id).ToListAsync(ct);
        var ids = done.Select(r => r.RecordId).ToList();
        var records = await (
            from r in db.Records
            where ids.Contains(r.Id)
            join m in db.Records on r.MergedIntoId equals m.Id into merged
            from m in merged.DefaultIfEmpty()
            select new { Record = r, MergedInto = m == null ? null : m.Slug }).ToDictionaryAsync(r => r.Record.Id, ct);
        var others = (await (
            from d in db.Revisions.Where(r => r.Batch == batch)
            join r in db.Revisions on d.RecordId equals r.RecordId
            where r.Version >= d.Version - 1
            orderby r.Version
            select r).ToListAsync(ct)).ToLookup(r => r.RecordId);
        var undone = new List<UndoneRecord>();
        foreach (var left in done)
        {
            var (record, revisions) = (records[left.RecordId], others[left.RecordId].ToList());
            var document = DocumentJson.Read(record.Record.Kind, revisions[^1].Snapshot);
            undone.Add(new(record.Record, document, record.MergedInto, left, revisions.Find(r => r.Version == left.Version - 1), [.. revisions.Where(r => r.Version > left.Version)]));
        }
        return undone;
    }

    private static RecordChange ToRestore(RecordKind kind, Revision revision, int expectedVersion) =>
        new(DocumentJson.Read(kind, revision.Snapshot), expectedVersion) { State = revision.State, MergedInto = revision.MergedInto, Cause = ChangeCause.Restoring };
}
