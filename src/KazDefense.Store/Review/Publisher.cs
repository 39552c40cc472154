using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Review;

/// <summary>It waits for a reviewer.</summary>
/// <param name="Proposal">The proposal's identity.</param>
public sealed record Queued(int Proposal) : EditOutcome;

/// <summary>
/// Leads what editors write to readers: straight, or past a second pair of eyes where the operator wants that.
/// Everything that changes a record for readers comes through here.
/// </summary>
public sealed class Publisher(IDbContextFactory<StoreContext> contexts, RecordEditor records, EntryQuery entries, ReviewSettings settings, TimeProvider clock)
{
    /// <summary>Whether nobody publishes their own.</summary>
    public bool FourEyes => settings.FourEyes;

    /// <summary>Publishes changes, or lays them before a reviewer.</summary>
    /// <param name="edit">The changes.</param>
    /// <param name="title">What they are, for the queue.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<EditOutcome> PublishAsync(Edit edit, string title, CancellationToken ct)
    {
        if (!settings.FourEyes)
            return await records.SaveAsync(edit, ct);
        if (await records.TryAsync(edit, ct) is { } refused)
            return refused;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var first = edit.Changes[0];
        var proposal = new Proposal
        {
            Kind = first.Document.RecordKind,
            Slug = first.Document.Slug,
            BaseVersion = first.ExpectedVersion,
            Title = ProposalEditor.Cut(title),
            Entry = "{}",
            Changes = PendingChanges.Write(edit.Changes),
            State = ProposalState.InReview,
            OwnerId = edit.Editor.Id,
            Owner = edit.Editor.Name,
            Reason = edit.Reason,
            Created = now,
            Updated = now,
        };
        db.Add(proposal);
        await db.SaveChangesAsync(ct);
        return new Queued(proposal.Id);
    }

    /// <summary>Publishes the writer's own proposal, or lays it before a reviewer: always where four eyes are wanted, otherwise as asked.</summary>
    public async Task<EditOutcome> SubmitAsync(int id, Editor owner, string reason, bool forReview, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } proposal || proposal.OwnerId != owner.Id || proposal.State is not (ProposalState.Draft or ProposalState.SentBack))
            return Gone;
        var (edit, findings) = await EditOfAsync(proposal, owner, reason, ct);
        if (edit is null)
            return new Rejected(findings);
        if (!forReview && !settings.FourEyes)
            return await records.SaveAsync(edit with { Alongside = Finish(id, null) }, ct);
        if (await records.TryAsync(edit, ct) is { } refused)
            return refused;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        await db.Proposals.Where(p => p.Id == id).ExecuteUpdateAsync(u => u
            .SetProperty(p => p.State, ProposalState.InReview).SetProperty(p => p.Reason, reason).SetProperty(p => p.Comment, (string?)null).SetProperty(p => p.Updated, now), ct);
        return new Queued(id);
    }

    /// <summary>Accepts what waits in the queue: it is published in its author's name, with the reviewer's beside it.</summary>
    public async Task<EditOutcome> AcceptAsync(int id, Editor reviewer, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { State: ProposalState.InReview } proposal)
            return Gone;
        if (Refusal(proposal, reviewer) is { } refusal)
            return refusal;
        var author = new Editor(proposal.OwnerId, proposal.Owner, AccountRole.Editor);
        var (edit, findings) = await EditOfAsync(proposal, author, proposal.Reason ?? "", ct);
        return edit is null
            ? new Rejected(findings)
            : await records.SaveAsync(edit with { AcceptedBy = reviewer.Name, AcceptedById = reviewer.Id, Alongside = Finish(id, reviewer.Name) }, ct);
    }

    /// <summary>Sends what waits in the queue back to its author, with a comment.</summary>
    public async Task<IReadOnlyList<Finding>> SendBackAsync(int id, Editor reviewer, string comment, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(comment) || comment.Length > ProposalEditor.MaxWords)
            return [new("comment", $"Say what should change, in at most {ProposalEditor.MaxWords} characters.")];
        if (!reviewer.MayAct(AccountRole.Reviewer))
            return [new("comment", "Only a reviewer may send back.")];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var moved = await db.Proposals.Where(p => p.Id == id && p.State == ProposalState.InReview).ExecuteUpdateAsync(u => u
            .SetProperty(p => p.State, ProposalState.SentBack).SetProperty(p => p.Reviewer, reviewer.Name).SetProperty(p => p.Comment, comment).SetProperty(p => p.Updated, now), ct);
        return moved > 0 ? [] : [.. Gone.Findings];
    }

    /// <summary>What publishing a proposal would change: each record before and after. Empty with findings where it cannot be read.</summary>
    public async Task<(IReadOnlyList<(RecordDocument? Before, RecordChange After)> Changes, IReadOnlyList<Finding> Findings)> PreviewAsync(Proposal proposal, CancellationToken ct)
    {
        var (edit, findings) = await EditOfAsync(proposal, new(proposal.OwnerId, proposal.Owner, AccountRole.Editor), proposal.Reason ?? "-", ct);
        if (edit is null)
            return ([], findings);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var pairs = new List<(RecordDocument?, RecordChange)>();
        foreach (var change in edit.Changes)
            pairs.Add(((await RecordDocuments.FindAsync(db, change.Document.RecordKind, change.Document.Slug, ct))?.Document, change));
        return (pairs, findings);
    }

    /// <summary>What stands against publishing a proposal now: rules, or that somebody changed a record meanwhile; null when nothing does.</summary>
    public async Task<EditOutcome?> TryAsync(Proposal proposal, CancellationToken ct)
    {
        var (edit, findings) = await EditOfAsync(proposal, new(proposal.OwnerId, proposal.Owner, AccountRole.Editor), proposal.Reason ?? "-", ct);
        return edit is null ? new Rejected(findings) : await records.TryAsync(edit, ct);
    }

    private static Rejected Gone { get; } = new([new("proposal", "It is no longer waiting: it was published, sent back or taken back meanwhile. Load the page again.")]);

    private Rejected? Refusal(Proposal proposal, Editor reviewer)
    {
        if (!reviewer.MayAct(AccountRole.Reviewer))
            return new Rejected([new("proposal", "Only a reviewer may accept.")]);
        return settings.FourEyes && proposal.OwnerId == reviewer.Id
            ? new Rejected([new("proposal", "Nobody publishes their own here: another reviewer must accept it.")])
            : null;
    }

    private async Task<Proposal?> FindAsync(int id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Proposals.SingleOrDefaultAsync(p => p.Id == id, ct);
    }

    private async Task<(Edit? Edit, IReadOnlyList<Finding> Findings)> EditOfAsync(Proposal proposal, Editor author, string reason, CancellationToken ct)
    {
        if (proposal.Changes is { } changes)
            return (new(PendingChanges.Read(changes), author, reason), []);
        var entry = EntryJson.Read(proposal.Kind, proposal.Entry);
        entry.Slug = proposal.Slug ?? entry.Slug;
        var reading = await entries.ReadAsync(entry, ct);
        return reading.Document is { } document ? (new([new(document, proposal.BaseVersion)], author, reason), reading.Findings) : (null, reading.Findings);
    }

    private Func<StoreContext, Saved, CancellationToken, Task> Finish(int id, string? reviewer) => async (db, saved, ct) =>
    {
        var (slug, now) = (saved.Records[0].Slug, clock.GetUtcNow().UtcDateTime);
        await db.Proposals.Where(p => p.Id == id).ExecuteUpdateAsync(u => u
            .SetProperty(p => p.State, ProposalState.Published).SetProperty(p => p.Slug, slug).SetProperty(p => p.Reviewer, reviewer).SetProperty(p => p.Updated, now), ct);
    };
}
