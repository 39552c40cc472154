using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Review;

/// <summary>How much waits for editors and reviewers.</summary>
/// <param name="Proposals">Proposals in review.</param>
/// <param name="Reports">Open reports of errors.</param>
public sealed record QueueCount(int Proposals, int Reports);

/// <summary>Counts what waits for editors and reviewers.</summary>
public sealed class QueueCountQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>Proposals in review and open reports of errors together.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var (proposals, reports) = await EachAsync(ct);
        return proposals + reports;
    }

    /// <summary>Proposals in review and open reports of errors, each.</summary>
    public async Task<QueueCount> EachAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return new(await db.Proposals.CountAsync(p => p.State == ProposalState.InReview, ct), await db.ErrorReports.CountAsync(r => r.ClosedAt == null, ct));
    }
}
