using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>
/// Saves what editors change: checks the rules, keeps one editor from overwriting another, writes records, claims,
/// revisions and everything that is counted from them in one transaction. Forms, review, merging, restoring and the
/// API all come through here.
/// </summary>
public sealed class RecordEditor(IDbContextFactory<StoreContext> contexts, TimeProvider clock, ArticleTexts articles) : IDisposable
{
    // SQLite lets one writer in at a time; those who wait here wait in order and do not time out.
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Saves all changes or none.</summary>
    /// <returns><see cref="Saved"/>, <see cref="Rejected"/> with every finding, or <see cref="Conflict"/> with what the record says now.</returns>
    public async Task<EditOutcome> SaveAsync(Edit edit, CancellationToken ct)
    {
        if (edit.Changes.Count == 0)
            return new Rejected([new("changes", "Nothing was chosen to change.")]);
        await _gate.WaitAsync(ct);
        try
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var outcome = await ApplyAsync(db, edit, ct);
            if (outcome is Saved saved)
            {
                if (edit.Alongside is { } alongside && await alongside(db, saved, ct) is { } instead)
                    return instead;
                // Once begun, a commit is not called off: the answer would be a guess.
                await transaction.CommitAsync(CancellationToken.None);
            }
            return outcome;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _gate.Dispose();

    /// <summary>What would stand against saving; null when nothing would. Nothing is written.</summary>
    public async Task<EditOutcome?> TryAsync(Edit edit, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (outcome, _) = await JudgeAsync(db, edit, ct);
        return outcome;
    }

    /// <summary>The records as they are, where every change says what its record says already; null where one differs.</summary>
    public async Task<Saved?> UnchangedAsync(Edit edit, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var records = new List<SavedRecord>();
        foreach (var change in edit.Changes)
        {
            if (await RecordDocuments.FindAsync(db, change.Document.RecordKind, change.Document.Slug, ct) is not var (record, document) || Differs(change, record, document))
                return null;
            records.Add(new(record.Kind, record.Slug, record.Version));
        }
        return new("", records);
    }

    /// <summary>What the rules say of a change, as far as can be said before it is saved.</summary>
    public async Task<IReadOnlyList<Finding>> CheckAsync(RecordChange change, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var before = await RecordDocuments.FindAsync(db, change.Document.RecordKind, change.Document.Slug, ct);
        var known = await RuleFactsReader.ReadAsync(db, [change.Document], ct);
        return Check(change, before, known, []);
    }

    private async Task<EditOutcome> ApplyAsync(StoreContext db, Edit edit, CancellationToken ct)
    {
        var (refused, before) = await JudgeAsync(db, edit, ct);
        return refused ?? await WriteAsync(db, edit, before, ct);
    }

    private async Task<(EditOutcome? Refused, Dictionary<RecordChange, (Record Record, RecordDocument Document)> Before)> JudgeAsync(StoreContext db, Edit edit, CancellationToken ct)
    {
        var before = new Dictionary<RecordChange, (Record Record, RecordDocument Document)>();
        var findings = new List<Finding>();
        if (string.IsNullOrWhiteSpace(edit.Reason) || edit.Reason.Length > Limits.Reason)
            findings.Add(new("reason", $"Say in a few words why, in at most {Limits.Reason} characters."));
        if (!edit.Editor.MayAct(AccountRole.Editor))
            findings.Add(new("editor", "Only an editor may change records."));
        foreach (var change in edit.Changes)
        {
            var found = await RecordDocuments.FindAsync(db, change.Document.RecordKind, change.Document.Slug, ct);
            if (found is { } stored)
            {
                if (change.ExpectedVersion is null)
                    findings.Add(Named(edit, change, new("slug", $"The address “{change.Document.Slug}” is taken. Give another one.")));
                else if (change.ExpectedVersion != stored.Record.Version)
                    return (await ConflictAsync(db, change, stored.Record, stored.Document, ct), before);
                before.Add(change, stored);
            }
            else if (change.ExpectedVersion is not null)
                findings.Add(Named(edit, change, new("slug", $"There is no {Term.Of(change.Document.RecordKind)} “{change.Document.Slug}” to change.")));
        }
        var known = await RuleFactsReader.ReadAsync(db, [.. edit.Changes.Select(c => c.Document)], ct, d => edit.Changes.First(c => ReferenceEquals(c.Document, d)).State);
        var standing = new ChangedStanding(db, edit);
        foreach (var change in edit.Changes)
        {
            var old = before.TryGetValue(change, out var stored) ? stored : default((Record Record, RecordDocument Document)?);
            if (old is { } there && await standing.FindAsync(change, there.Record, ct) is { } refusal)
            {
                findings.Add(Named(edit, change, refusal));
                continue;
            }
            var users = old is { Record: { State: not RecordState.Withdrawn } record } && change.State is RecordState.Withdrawn ? await RecordUsers.AfterAsync(db, edit, record, ct) : [];
            findings.AddRange(Check(change, old, known, users).Select(f => Named(edit, change, f)));
        }
        return (findings.Count > 0 ? new Rejected(findings) : null, before);
    }

    private async Task<Saved> WriteAsync(StoreContext db, Edit edit, Dictionary<RecordChange, (Record Record, RecordDocument Document)> before, CancellationToken ct)
    {
        var changes = edit.Changes.Where(c => !before.TryGetValue(c, out var old) || Differs(c, old.Record, old.Document)).ToList();
        var unchanged = edit.Changes.Except(changes).Select(c => new SavedRecord(c.Document.RecordKind, c.Document.Slug, before[c].Record.Version));
        if (changes.Count == 0)
            return new("", [.. unchanged]);
        // Who was a part of what until now: their events may change hands.
        var affected = await AffectedEvents.BeforeAsync(db, changes, ct);
        var ids = before.Values.Select(b => b.Record.Id).ToList();
        var records = await db.Records.Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => (r.Kind, r.Slug), ct);
        var builder = await ReferredEntities.LoadAsync(db, [.. changes.Select(c => c.Document)], ct);
        var batch = Guid.CreateVersion7().ToString("N");
        var head = new RevisionHead(clock.GetUtcNow().UtcDateTime, edit.Editor.Name, edit.Editor.Id, edit.AcceptedBy, edit.AcceptedById, batch);
        var writes = changes.ToLookup(before.ContainsKey, c => new RecordToWrite(c.Document, c.State, c.MergedInto));
        await new RecordWriter(db, builder, head).WriteAsync(
            [.. writes[false]], [.. writes[true].Select(w => (w, records[(w.Document.RecordKind, w.Document.Slug)]))], _ => edit.Reason, ct);
        await affected.UpdateAsync(db, changes, ct);
        var versions = changes.Select(c => new SavedRecord(c.Document.RecordKind, c.Document.Slug, before.ContainsKey(c) ? records[(c.Document.RecordKind, c.Document.Slug)].Version : 1));
        return new(batch, [.. versions, .. unchanged]);
    }

    private IReadOnlyList<Finding> Check(
        RecordChange change, (Record Record, RecordDocument Document)? before, Dictionary<(RecordKind, string), KnownRecord> known, IReadOnlyList<(RecordKind Kind, string Slug)> users) =>
        RecordRules.Check(change.Document, new RuleFacts
        {
            Records = known,
            Before = before?.Document,
            ComesBack = before?.Record.State is RecordState.Withdrawn && change.State is RecordState.Published,
            Users = users,
            State = change.State,
            HasText = articles.Has,
            Paragraph = articles.Paragraph,
        });

    private static bool Differs(RecordChange change, Record record, RecordDocument document) =>
        change.State != record.State || (change.MergedInto is null) != (record.MergedIntoId is null) || change.Document.Snapshot != document.Snapshot;

    private static async Task<Conflict> ConflictAsync(StoreContext db, RecordChange change, Record record, RecordDocument current, CancellationToken ct)
    {
        var revisions = await db.Revisions.AsNoTracking().Where(r => r.RecordId == record.Id && (r.Version == record.Version || r.Version == change.ExpectedVersion)).ToListAsync(ct);
        var basis = revisions.Find(r => r.Version == change.ExpectedVersion);
        return new(record.Kind, record.Slug, record.Version, current,
            basis is null ? null : DocumentJson.Read(record.Kind, basis.Snapshot), revisions.Find(r => r.Version == record.Version)?.Author ?? "");
    }

    private static Finding Named(Edit edit, RecordChange change, Finding finding) => edit.Changes.Count == 1 ? finding : finding.Of(change.Document.RecordKind, change.Document.Slug);
}
