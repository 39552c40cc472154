using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Review;

/// <summary>What is being written, in the order it was typed.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Title">Its title as typed, for lists.</param>
/// <param name="Sequence">Grows with every save of one proposal.</param>
public sealed record DraftSave(RecordEntry Entry, string Title, int Sequence);

/// <summary>Keeps what editors are writing. Saving a draft checks nothing: half a date is worth keeping too.</summary>
public sealed class ProposalEditor(IDbContextFactory<StoreContext> contexts, TimeProvider clock)
{
    /// <summary>The longest title, reason or comment kept.</summary>
    public const int MaxWords = 1000;

    /// <summary>Begins a proposal and returns its identity.</summary>
    /// <param name="save">What is typed so far.</param>
    /// <param name="slug">The record it changes, or null for a new one.</param>
    /// <param name="baseVersion">The version it begins from, or null.</param>
    /// <param name="owner">Who writes.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<int> BeginAsync(DraftSave save, string? slug, int? baseVersion, Editor owner, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = Now;
        var proposal = new Proposal
        {
            Kind = save.Entry.RecordKind,
            Slug = slug,
            BaseVersion = baseVersion,
            Title = Cut(save.Title),
            Entry = EntryJson.Write(save.Entry),
            Sequence = save.Sequence,
            OwnerId = owner.Id,
            Owner = owner.Name,
            Created = now,
            Updated = now,
        };
        db.Add(proposal);
        await db.SaveChangesAsync(ct);
        return proposal.Id;
    }

    /// <summary>Saves what is typed. False when it is no longer the writer's to change: published, in review, discarded or another's.</summary>
    public async Task<bool> SaveAsync(int id, DraftSave save, Editor owner, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (json, title, now) = (EntryJson.Write(save.Entry), Cut(save.Title), Now);
        var writable = Writable(db, id, owner);
        var saved = await writable.Where(p => p.Sequence <= save.Sequence).ExecuteUpdateAsync(u => u
            .SetProperty(p => p.Entry, json).SetProperty(p => p.Title, title).SetProperty(p => p.Sequence, save.Sequence).SetProperty(p => p.Updated, now), ct);
        // One that came late is kept already, in a newer form.
        return saved > 0 || await writable.AnyAsync(ct);
    }

    /// <summary>Begins anew from a later version of the record, after a conflict was resolved in the entry.</summary>
    public async Task<bool> RebaseAsync(int id, int baseVersion, Editor owner, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Writable(db, id, owner).ExecuteUpdateAsync(u => u.SetProperty(p => p.BaseVersion, baseVersion), ct) > 0;
    }

    /// <summary>Gives a proposal up. It is kept, and can be taken up again.</summary>
    public Task<bool> DiscardAsync(int id, Editor owner, CancellationToken ct) => MoveAsync(id, owner, [ProposalState.Draft, ProposalState.SentBack, ProposalState.InReview], ProposalState.Discarded, ct);

    /// <summary>Takes a proposal back from the queue, or up again after it was given up.</summary>
    public Task<bool> ReopenAsync(int id, Editor owner, CancellationToken ct) => MoveAsync(id, owner, [ProposalState.InReview, ProposalState.Discarded], ProposalState.Draft, ct);

    private async Task<bool> MoveAsync(int id, Editor owner, ProposalState[] from, ProposalState to, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = Now;
        return await db.Proposals.Where(p => p.Id == id && p.OwnerId == owner.Id && from.Contains(p.State))
            .ExecuteUpdateAsync(u => u.SetProperty(p => p.State, to).SetProperty(p => p.Updated, now), ct) > 0;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    internal static string Cut(string text) => text.Length <= MaxWords ? text : text[..MaxWords];

    private static IQueryable<Proposal> Writable(StoreContext db, int id, Editor owner) =>
        db.Proposals.Where(p => p.Id == id && p.OwnerId == owner.Id && (p.State == ProposalState.Draft || p.State == ProposalState.SentBack));
}
