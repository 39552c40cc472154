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
            : await publisher.PublishAsync(new([ChangeTo(kind, revision, expectedVersion)], editor, reason), $"{slug}: version {version} restored", ct);
    }

    /// <summary>Undoes what was done at once: every record says again what it said before; one that was new is withdrawn.</summary>
    /// <returns><see cref="Rejected"/> naming each record that somebody changed since: undo that first.</returns>
    public async Task<EditOutcome> UndoAsync(string batch, Editor editor, string reason, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var done = await (
            from r in db.Revisions
            join record in db.Records on r.RecordId equals record.Id
            where r.Batch == batch && r.AuthorId != null
            select new { Revision = r, record.Kind, record.Slug, Current = record.Version }).ToListAsync(ct);
        if (done.Count == 0)
            return new Rejected([new("batch", "There is nothing of this kind to undo.")]);
        var later = done.Where(d => d.Current != d.Revision.Version).Select(d => new Finding(d.Slug, $"The {Term.Of(d.Kind)} “{d.Slug}” was changed since, in version {d.Current}. Undo that first.")).ToList();
        if (later.Count > 0)
            return new Rejected(later);
        var ids = done.Select(d => d.Revision.RecordId).ToList();
        var before = (await (
            from d in db.Revisions.Where(r => r.Batch == batch)
            join r in db.Revisions on new { d.RecordId, Version = d.Version - 1 } equals new { r.RecordId, r.Version }
            select r).ToListAsync(ct)).ToDictionary(r => r.RecordId);
        var changes = done.Select(d => before.TryGetValue(d.Revision.RecordId, out var old)
            ? ChangeTo(d.Kind, old, d.Current)
            : ChangeTo(d.Kind, d.Revision, d.Current) with { State = RecordState.Withdrawn }).ToList();
        return await publisher.PublishAsync(new(changes, editor, reason), $"Undoing {changes.Count} changes", ct);
    }

    private static RecordChange ChangeTo(RecordKind kind, Revision revision, int expectedVersion) =>
        new(DocumentJson.Read(kind, revision.Snapshot), expectedVersion) { State = revision.State, MergedInto = revision.MergedInto };
}
