using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using KazDefense.Web.Features.Editing.Shared;
using KazDefense.Web.Resources;
using KazDefense.Web.Security;

namespace KazDefense.Web.Features.Editing.Events;

/// <summary>An event opened for writing.</summary>
/// <param name="State">The form.</param>
/// <param name="Stored">The event as it was when opened; null for a new one.</param>
/// <param name="Resumed">The writer's own proposal that was gone on with; null where none was.</param>
public sealed record OpenedEvent(EventFormState State, StoredDocument? Stored, Proposal? Resumed)
{
    /// <summary>The proposal, once begun.</summary>
    public int? Proposal { get; set; } = Resumed?.Id;

    /// <summary>The version it began from; null for a new event.</summary>
    public int? BaseVersion { get; set; } = Resumed is { } r ? r.BaseVersion : Stored?.Version;

    /// <summary>Saves before it was opened.</summary>
    public int SavesBefore { get; } = Resumed?.Sequence ?? 0;
}

/// <summary>Opens, keeps and publishes what an editor writes of an event. Who writes is asked anew at every step.</summary>
internal sealed class EventDrafts(
    ProposalEditor editor, ProposalQuery proposals, DocumentQuery documents, EntryQuery entries, RecordEditor records, Publisher publisher, CurrentEditor current)
{
    /// <summary>Whether what is sent waits for a reviewer.</summary>
    public bool FourEyes => publisher.FourEyes;

    /// <summary>Opens an event, or a new one; null where there is no such event.</summary>
    public async Task<OpenedEvent?> OpenAsync(string? slug, int? draft, CancellationToken ct)
    {
        var owner = await current.FindAsync(ct);
        var stored = slug is null ? null : await documents.FindAsync(RecordKind.Event, slug, ct);
        if (slug is not null && stored is null)
            return null;
        var resumed = owner is null ? null : slug is not null ? await proposals.OpenAsync(RecordKind.Event, slug, owner.Id, ct) : await OwnAsync(draft, owner, ct);
        var entry = resumed is not null ? (EventEntry)EntryJson.Read(RecordKind.Event, resumed.Entry) : stored is not null ? (EventEntry)EntryWriter.Of(stored.Document) : new();
        var state = new EventFormState(entry, slug);
        await NameAsync(state, ct);
        return new(state, stored, resumed);
    }

    /// <summary>Looks up the names of all records that the entry names.</summary>
    public async Task NameAsync(EventFormState state, CancellationToken ct)
    {
        foreach (var (record, name) in await entries.NamesAsync([.. Named(state.Entry).Where(n => !string.IsNullOrWhiteSpace(n.Slug)).Select(n => (n.Kind, n.Slug!.Trim())).Distinct()], ct))
            state.Names[record] = name;
    }

    /// <summary>The own new event that was left unfinished last, but for the one at hand; or null.</summary>
    public async Task<Proposal?> UnfinishedAsync(int? except, CancellationToken ct) => await current.FindAsync(ct) is { } owner
        ? (await proposals.OfOwnerAsync(owner.Id, ct)).FirstOrDefault(p => p.Kind is RecordKind.Event && p.Slug is null && p.Changes is null && p.State is ProposalState.Draft && p.Id != except)
        : null;

    /// <summary>The source worked from last.</summary>
    public async Task<LastSource?> LastSourceAsync(CancellationToken ct) => await current.FindAsync(ct) is { } owner ? await entries.LastSourceAsync(owner.Id, ct) : null;

    /// <summary>Keeps what is typed.</summary>
    /// <returns>Why it could not be kept, or null.</returns>
    public async Task<string?> SaveAsync(OpenedEvent opened, EventEntry entry, CancellationToken ct)
    {
        if (await WriterAsync(ct) is not { } owner)
            return EditingTexts.NotAnEditor;
        var title = string.IsNullOrWhiteSpace(entry.Title) ? EditingTexts.Untitled : entry.Title.Trim();
        var save = new DraftSave(entry, title, opened.SavesBefore + opened.State.Sequence);
        if (opened.Proposal is not { } id)
            opened.Proposal = await editor.BeginAsync(save, opened.State.Slug, opened.BaseVersion, owner, ct);
        else if (!await editor.SaveAsync(id, save, owner, ct))
            return EditingTexts.NoLongerYours;
        return null;
    }

    /// <summary>What stands against publishing it as it is.</summary>
    public async Task<IReadOnlyList<Finding>> CheckAsync(OpenedEvent opened, CancellationToken ct)
    {
        var entry = opened.State.ForPublishing();
        entry.Slug = opened.State.Slug ?? entry.Slug;
        var reading = await entries.ReadAsync(entry, ct);
        return reading.Document is { } document ? await records.CheckAsync(new(document, opened.BaseVersion), ct) : reading.Findings;
    }

    /// <summary>Publishes it, or lays it before a reviewer.</summary>
    public async Task<EditOutcome> SubmitAsync(OpenedEvent opened, string reason, bool forReview, CancellationToken ct)
    {
        if (await WriterAsync(ct) is not { } owner)
            return new Rejected([new("editor", EditingTexts.NotAnEditor)]);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > Limits.Reason)
            return new Rejected([new("reason", EditingTexts.ReasonNeeded(Limits.Reason)), .. await CheckAsync(opened, ct)]);
        if (await SaveAsync(opened, opened.State.ForPublishing(), ct) is { } problem)
            return new Rejected([new("proposal", problem)]);
        return await publisher.SubmitAsync(opened.Proposal!.Value, owner, reason.Trim(), forReview, ct);
    }

    /// <summary>What two made of one event.</summary>
    public async Task<RecordConflict?> ConflictAsync(OpenedEvent opened, Conflict conflict, CancellationToken ct)
    {
        var entry = opened.State.ForPublishing();
        entry.Slug = opened.State.Slug;
        if ((await entries.ReadAsync(entry, ct)).Document is not { } mine)
            return null;
        // Without the version it began from, what was opened stands for it.
        return new(conflict.Base ?? opened.Stored?.Document ?? conflict.Current, mine, conflict.Current, conflict.Version, conflict.By);
    }

    /// <summary>Goes on from the event as it is now, with what was chosen.</summary>
    public async Task<bool> ResolveAsync(OpenedEvent opened, RecordConflict conflict, CancellationToken ct)
    {
        if (await WriterAsync(ct) is not { } owner || opened.Proposal is not { } id || !await editor.RebaseAsync(id, conflict.Version, owner, ct))
            return false;
        opened.BaseVersion = conflict.Version;
        opened.State.Replace(conflict.Resolve());
        await NameAsync(opened.State, ct);
        return true;
    }

    /// <summary>Gives the draft up; it is kept.</summary>
    public async Task<bool> DiscardAsync(OpenedEvent opened, CancellationToken ct) =>
        await WriterAsync(ct) is { } owner && (opened.Proposal is not { } id || await editor.DiscardAsync(id, owner, ct));

    /// <summary>Takes a proposal back from review.</summary>
    public async Task<bool> TakeBackAsync(int id, CancellationToken ct) => await WriterAsync(ct) is { } owner && await editor.ReopenAsync(id, owner, ct);

    /// <summary>Makes what was written a draft of an event that is there already.</summary>
    public async Task<bool> AddToAsync(OpenedEvent opened, string slug, CancellationToken ct)
    {
        if (await OpenAsync(slug, null, ct) is not { } there || there.Resumed is { State: ProposalState.InReview })
            return false;
        SameEvent.AddTo(opened.State, there.State.Entry);
        there.State.Touch();
        return await SaveAsync(there, there.State.Entry, ct) is null && await DiscardAsync(opened, ct);
    }

    private async Task<Editor?> WriterAsync(CancellationToken ct) => await current.FindAsync(ct) is { } owner && owner.MayAct(AccountRole.Editor) ? owner : null;

    private async Task<Proposal?> OwnAsync(int? draft, Editor owner, CancellationToken ct) =>
        draft is { } id && await proposals.FindAsync(id, ct) is { Kind: RecordKind.Event, Slug: null, Changes: null, IsOpen: true } found && found.OwnerId == owner.Id ? found : null;

    private static IEnumerable<(RecordKind Kind, string? Slug)> Named(EventEntry e) =>
    [
        .. e.Participants.Select(p => (RecordKind.Actor, p.Actor)),
        .. e.Places.Select(p => (RecordKind.Place, (string?)p)),
        .. e.Links.Select(l => (RecordKind.Event, l.Event)),
        (RecordKind.Actor, e.Exercise?.Series), (RecordKind.Actor, e.Transfer?.Programme), (RecordKind.Actor, e.Training?.Programme),
        .. e.Claims.SelectMany(c => new[] { (RecordKind.Source, c.Source), (RecordKind.Outlet, c.Outlet) }),
    ];
}
