using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Review;

/// <summary>Reads what editors are writing and what waits for review.</summary>
public sealed class ProposalQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 200;

    /// <summary>The proposal, or null.</summary>
    public async Task<Proposal?> FindAsync(int id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Proposals.SingleOrDefaultAsync(p => p.Id == id, ct);
    }

    /// <summary>What an editor is writing or waits for, newest first.</summary>
    public async Task<IReadOnlyList<Proposal>> OfOwnerAsync(string ownerId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Proposals.Where(p => p.OwnerId == ownerId && p.State != ProposalState.Published && p.State != ProposalState.Discarded)
            .OrderByDescending(p => p.Updated).ThenByDescending(p => p.Id).Take(Most).ToListAsync(ct);
    }

    /// <summary>What an editor gave up, which can be taken up again, newest first.</summary>
    public async Task<IReadOnlyList<Proposal>> DiscardedAsync(string ownerId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Proposals.Where(p => p.OwnerId == ownerId && p.State == ProposalState.Discarded)
            .OrderByDescending(p => p.Updated).ThenByDescending(p => p.Id).Take(Most).ToListAsync(ct);
    }

    /// <summary>The editor's own unfinished proposal about a record, newest first; null where there is none.</summary>
    public async Task<Proposal?> OpenAsync(RecordKind kind, string slug, string ownerId, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Proposals
            .Where(p => p.Kind == kind && p.Slug == slug && p.OwnerId == ownerId && p.Changes == null && (p.State == ProposalState.Draft || p.State == ProposalState.SentBack || p.State == ProposalState.InReview))
            .OrderByDescending(p => p.Updated).FirstOrDefaultAsync(ct);
    }

    /// <summary>What waits for a reviewer, oldest first.</summary>
    public async Task<IReadOnlyList<Proposal>> QueueAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Proposals.Where(p => p.State == ProposalState.InReview).OrderBy(p => p.Updated).ThenBy(p => p.Id).Take(Most).ToListAsync(ct);
    }
}
