using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using KazDefense.Web.Resources;
using KazDefense.Web.Security;

namespace KazDefense.Web.Features.Editing.Shared;

/// <summary>Opens, keeps and publishes what an editor writes of a record. Who writes is asked anew at every step.</summary>
internal sealed class Drafts(
    ProposalEditor editor, ProposalQuery proposals, DocumentQuery documents, EntryQuery entries, RecordEditor records, Publisher publisher, CurrentEditor current)
{
    /// <summary>Whether what is sent waits for a reviewer.</summary>
    public bool FourEyes => publisher.FourEyes;

    /// <summary>Opens a record, or a new one; null where there is no such record.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="slug">Which; null for a new one.</param>
    /// <param name="draft">The own draft of a new one to go on with, or null.</param>
    /// <param name="form">The form of an entry.</param>
    /// <param name="begin">What a new one begins with.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<OpenedRecord<TState>?> OpenAsync<TState>(RecordKind kind, string? slug, int? draft, Func<RecordEntry, TState> form, Action<RecordEntry>? begin, CancellationToken ct)
        where TState : RecordFormState
    {
        var owner = await current.FindAsync(ct);
        var stored = slug is null ? null : await documents.FindAsync(kind, slug, ct);
        if (slug is not null && stored is null)
            return null;
        var resumed = owner is null ? null : slug is not null ? await proposals.OpenAsync(kind, slug, owner.Id, ct) : await OwnAsync(kind, draft, owner, ct);
        var entry = resumed is not null ? EntryJson.Read(kind, resumed.Entry) : stored is not null ? EntryWriter.Of(stored.Document) : EntryJson.New(kind);
        if (stored is null && resumed is null)
            begin?.Invoke(entry);
        var state = form(entry);
        if (stored is not null && resumed is not null)
            state.ProvenAsIn(form(EntryWriter.Of(stored.Document)));
        await NameAsync(state, ct);
        return new(state, stored, resumed);
    }

    /// <summary>The own new record of the kind that was left unfinished last; or null.</summary>
    public async Task<Proposal?> UnfinishedAsync(RecordKind kind, CancellationToken ct) => await current.FindAsync(ct) is { } owner
        ? (await proposals.OfOwnerAsync(owner.Id, ct)).FirstOrDefault(p => p.Kind == kind && p.Slug is null && p.Changes is null && p.State is ProposalState.Draft)
        : null;

    /// <summary>The source worked from last.</summary>
    public async Task<LastSource?> LastSourceAsync(CancellationToken ct) => await current.FindAsync(ct) is { } owner ? await entries.LastSourceAsync(owner.Id, ct) : null;

    /// <summary>Keeps what is typed.</summary>
    /// <returns>Why it could not be kept, or null.</returns>
    public async Task<string?> SaveAsync<TState>(OpenedRecord<TState> opened, RecordEntry entry, CancellationToken ct) where TState : RecordFormState
    {
        if (await WriterAsync(ct) is not { } owner)
            return EditingTexts.NotAnEditor;
        var save = new DraftSave(entry, opened.State.Title ?? EditingTexts.Untitled(Texts.Of(entry.RecordKind)), opened.SavesBefore + opened.State.Sequence);
        if (opened.Proposal is not { } id)
            opened.Proposal = await editor.BeginAsync(save, opened.State.Slug, opened.BaseVersion, owner, ct);
        else if (!await editor.SaveAsync(id, save, owner, ct))
            return EditingTexts.NoLongerYours;
        return null;
    }

    /// <summary>What stands against publishing it as it is.</summary>
    public async Task<IReadOnlyList<Finding>> CheckAsync<TState>(OpenedRecord<TState> opened, CancellationToken ct) where TState : RecordFormState
    {
        var reading = await ReadAsync(opened, ct);
        return reading.Document is { } document ? await records.CheckAsync(new(document, opened.BaseVersion), ct) : reading.Findings;
    }

    /// <summary>Publishes it, or lays it before a reviewer.</summary>
    public async Task<EditOutcome> SubmitAsync<TState>(OpenedRecord<TState> opened, string reason, bool forReview, CancellationToken ct) where TState : RecordFormState
    {
        if (await WriterAsync(ct) is not { } owner)
            return new Rejected([new("editor", EditingTexts.NotAnEditor)]);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > Limits.Reason)
            return new Rejected([new("reason", EditingTexts.ReasonNeeded(Limits.Reason)), .. await CheckAsync(opened, ct)]);
        if (await SaveAsync(opened, opened.State.ForPublishing(), ct) is { } problem)
            return new Rejected([new("proposal", problem)]);
        return await publisher.SubmitAsync(opened.Proposal!.Value, owner, reason.Trim(), forReview, ct);
    }

    /// <summary>What two made of one record.</summary>
    public async Task<RecordConflict?> ConflictAsync<TState>(OpenedRecord<TState> opened, Conflict conflict, CancellationToken ct) where TState : RecordFormState =>
        (await ReadAsync(opened, ct)).Document is { } mine
            // Without the version it began from, what was opened stands for it.
            ? new(conflict.Base ?? opened.Stored?.Document ?? conflict.Current, mine, conflict.Current, conflict.Version, conflict.By)
            : null;

    /// <summary>Goes on from the record as it is now, with what was chosen.</summary>
    public async Task<bool> ResolveAsync<TState>(OpenedRecord<TState> opened, RecordConflict conflict, CancellationToken ct) where TState : RecordFormState
    {
        if (await WriterAsync(ct) is not { } owner || opened.Proposal is not { } id || !await editor.RebaseAsync(id, conflict.Version, owner, ct))
            return false;
        opened.BaseVersion = conflict.Version;
        opened.State.Replace(conflict.Resolve());
        await NameAsync(opened.State, ct);
        return true;
    }

    /// <summary>Gives the draft up; it is kept.</summary>
    public async Task<bool> DiscardAsync<TState>(OpenedRecord<TState> opened, CancellationToken ct) where TState : RecordFormState =>
        await WriterAsync(ct) is { } owner && (opened.Proposal is not { } id || await editor.DiscardAsync(id, owner, ct));

    /// <summary>Takes a proposal back from review.</summary>
    public async Task<bool> TakeBackAsync(int id, CancellationToken ct) => await WriterAsync(ct) is { } owner && await editor.ReopenAsync(id, owner, ct);

    private Task<EntryReading> ReadAsync<TState>(OpenedRecord<TState> opened, CancellationToken ct) where TState : RecordFormState
    {
        var entry = opened.State.ForPublishing();
        entry.Slug = opened.State.Slug ?? entry.Slug;
        return entries.ReadAsync(entry, ct);
    }

    private async Task NameAsync(RecordFormState state, CancellationToken ct)
    {
        var named = state.Named().Concat(state.Entry.Claims.SelectMany(c => new (RecordKind Kind, string? Slug)[] { (RecordKind.Source, c.Source), (RecordKind.Outlet, c.Outlet) }));
        foreach (var (record, name) in await entries.NamesAsync([.. named.Where(n => !string.IsNullOrWhiteSpace(n.Slug)).Select(n => (n.Kind, n.Slug!.Trim())).Distinct()], ct))
            state.Names[record] = name;
    }

    private async Task<Editor?> WriterAsync(CancellationToken ct) => await current.FindAsync(ct) is { } owner && owner.MayAct(AccountRole.Editor) ? owner : null;

    private async Task<Proposal?> OwnAsync(RecordKind kind, int? draft, Editor owner, CancellationToken ct) =>
        draft is { } id && await proposals.FindAsync(id, ct) is { Slug: null, Changes: null, IsOpen: true } found && found.Kind == kind && found.OwnerId == owner.Id ? found : null;
}
