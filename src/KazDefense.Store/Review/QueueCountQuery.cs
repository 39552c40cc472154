using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Review;

/// <summary>Counts what waits for editors and reviewers.</summary>
public sealed class QueueCountQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>Proposals in review and open reports of errors together.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Proposals.CountAsync(p => p.State == ProposalState.InReview, ct) + await db.ErrorReports.CountAsync(r => r.ClosedAt == null, ct);
    }
}
