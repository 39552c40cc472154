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

/// <summary>A proposal as somebody saw it: what changed since is another one.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="Round">How often it had been laid before a reviewer; nothing of it changes within a round.</param>
/// <param name="Sequence">How often it had been saved.</param>
public sealed record SeenProposal(int Id, int Round, int Sequence)
{
    /// <summary>A proposal as it is.</summary>
    public static SeenProposal Of(Proposal proposal) => new(proposal.Id, proposal.Round, proposal.Sequence);

    internal bool Fits(Proposal proposal) => this == Of(proposal);
}

/// <summary>
/// Leads what editors write to readers: straight, or past a second pair of eyes where the operator wants that.
/// Everything that changes a record for readers comes through here.
/// </summary>
public sealed class Publisher(IDbContextFactory<StoreContext> contexts, RecordEditor records, EntryQuery entries, ReviewSettings settings, TimeProvider clock)
{
    /// <summary>Whether nobody publishes their own.</summary>
    public bool FourEyes => settings.FourEyes;

    /// <summary>Publishes changes, or lays them before a reviewer; what changes nothing is laid before nobody.</summary>
    /// <param name="edit">The changes.</param>
    /// <param name="title">What they are, for the queue.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<EditOutcome> PublishAsync(Edit edit, string title, CancellationToken ct)
    {
        if (!settings.FourEyes)
            return await records.SaveAsync(edit, ct);
        if (await records.TryAsync(edit, ct) is { } refused)
            return refused;
        if (await records.UnchangedAsync(edit, ct) is { } unchanged)
            return unchanged;
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = Now;
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
            Round = 1,
            OwnerId = edit.Editor.Id,
            Owner = edit.Editor.Name,
            Reason = edit.Reason,
            Created = now,
            Updated = now,
        };
        db.Add(proposal);
        await db.SaveChangesAsync(ct);
        var queued = new Queued(proposal.Id);
        if (edit.Alongside is { } alongside && await alongside(db, queued, ct) is { } instead)
            return instead;
        await transaction.CommitAsync(CancellationToken.None);
        return queued;
    }

    /// <summary>Publishes the writer's own proposal, or lays it before a reviewer: always where four eyes are wanted, otherwise as asked.</summary>
    /// <param name="id">The proposal.</param>
    /// <param name="owner">Its author.</param>
    /// <param name="reason">Why it is changed, for history.</param>
    /// <param name="forReview">Whether a reviewer is wanted where none is needed.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="reply">A word for the reviewer who sent it back, or null.</param>
    public async Task<EditOutcome> SubmitAsync(int id, Editor owner, string reason, bool forReview, CancellationToken ct, string? reply = null)
    {
        if (await FindAsync(id, ct) is not { } proposal || proposal.OwnerId != owner.Id || proposal.State is not (ProposalState.Draft or ProposalState.SentBack))
            return NoLongerWaiting;
        var (edit, findings) = await EditOfAsync(proposal, owner, reason, ct);
        if (edit is null)
            return new Rejected(findings);
        if (!forReview && !settings.FourEyes)
            return await records.SaveAsync(edit with { Alongside = Finish(proposal, null) }, ct);
        if (await records.TryAsync(edit, ct) is { } refused)
            return refused;
        if (await records.UnchangedAsync(edit, ct) is not null)
            return await records.SaveAsync(edit with { Alongside = Finish(proposal, null) }, ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (now, answer) = (Now, string.IsNullOrWhiteSpace(reply) ? null : ProposalEditor.Cut(reply.Trim()));
        // What was judged is what goes into the queue, though somebody typed on meanwhile.
        var moved = await As(db, proposal).ExecuteUpdateAsync(u => u
            .SetProperty(p => p.State, ProposalState.InReview).SetProperty(p => p.Round, p => p.Round + 1).SetProperty(p => p.Reason, reason)
            .SetProperty(p => p.Reply, answer).SetProperty(p => p.Updated, now), ct);
        return moved > 0 ? new Queued(id) : ChangedSince;
    }

    /// <summary>Accepts what waits in the queue: it is published in its author's name, with the reviewer's beside it.</summary>
    /// <param name="seen">What the reviewer saw: anything else is not published.</param>
    /// <param name="reviewer">Who accepts.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<EditOutcome> AcceptAsync(SeenProposal seen, Editor reviewer, CancellationToken ct)
    {
        if (await FindAsync(seen.Id, ct) is not { State: ProposalState.InReview } proposal)
            return NoLongerWaiting;
        if (Refusal(proposal, reviewer) is { } refusal)
            return refusal;
        if (!seen.Fits(proposal))
            return ChangedSince;
        var author = new Editor(proposal.OwnerId, proposal.Owner, AccountRole.Editor);
        var (edit, findings) = await EditOfAsync(proposal, author, proposal.Reason ?? "", ct);
        return edit is null
            ? new Rejected(findings)
            : await records.SaveAsync(edit with { AcceptedBy = reviewer.Name, AcceptedById = reviewer.Id, Alongside = Finish(proposal, reviewer.Name) }, ct);
    }

    /// <summary>Sends what waits in the queue back to its author, with a comment.</summary>
    /// <param name="seen">What the reviewer saw and speaks of.</param>
    /// <param name="reviewer">Who sends it back.</param>
    /// <param name="comment">What should change.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<Finding>> SendBackAsync(SeenProposal seen, Editor reviewer, string comment, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(comment) || comment.Length > ProposalEditor.MaxWords)
            return [new("comment", $"Say what should change, in at most {ProposalEditor.MaxWords} characters.")];
        if (!reviewer.MayAct(AccountRole.Reviewer))
            return [new("comment", "Only a reviewer may send back.")];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = Now;
        var waiting = db.Proposals.Where(p => p.Id == seen.Id && p.State == ProposalState.InReview);
        var moved = await waiting.Where(p => p.Round == seen.Round && p.Sequence == seen.Sequence).ExecuteUpdateAsync(u => u
            .SetProperty(p => p.State, ProposalState.SentBack).SetProperty(p => p.Reviewer, reviewer.Name).SetProperty(p => p.Comment, comment)
            .SetProperty(p => p.Reply, (string?)null).SetProperty(p => p.Updated, now), ct);
        return moved > 0 ? [] : [.. (await waiting.AnyAsync(ct) ? ChangedSince : NoLongerWaiting).Findings];
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

    private static Rejected NoLongerWaiting { get; } = new([new("proposal", "It is no longer waiting: it was published, sent back or taken back meanwhile. Load the page again.")]);

    private static Rejected ChangedSince { get; } = new([new("proposal", "It changed since you looked; load the page again.")]);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

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

    // The proposal as it was read, or nothing.
    private static IQueryable<Proposal> As(StoreContext db, Proposal read) => db.Proposals.Where(p =>
        p.Id == read.Id && p.State == read.State && p.Round == read.Round && p.Sequence == read.Sequence && p.BaseVersion == read.BaseVersion && p.Entry == read.Entry);

    private Func<StoreContext, EditOutcome, CancellationToken, Task<EditOutcome?>> Finish(Proposal read, string? reviewer) => async (db, outcome, ct) =>
    {
        var (slug, now) = (outcome is Saved { Records: [var first, ..] } ? first.Slug : read.Slug, Now);
        var finished = await As(db, read).ExecuteUpdateAsync(u => u
            .SetProperty(p => p.State, ProposalState.Published).SetProperty(p => p.Slug, slug).SetProperty(p => p.Reviewer, reviewer).SetProperty(p => p.Updated, now), ct);
        return finished > 0 ? null : ChangedSince;
    };
}
