using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Review;

/// <summary>Reads the errors that readers reported.</summary>
public sealed class ReportQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 200;

    /// <summary>Those nobody has dealt with, oldest first.</summary>
    public async Task<IReadOnlyList<ErrorReport>> OpenAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.ErrorReports.Where(r => r.ClosedAt == null).OrderBy(r => r.Id).Take(Most).ToListAsync(ct);
    }

    /// <summary>Those somebody dealt with, the last closed first.</summary>
    public async Task<IReadOnlyList<ErrorReport>> ClosedAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.ErrorReports.Where(r => r.ClosedAt != null).OrderByDescending(r => r.ClosedAt).ThenByDescending(r => r.Id).Take(Most).ToListAsync(ct);
    }
}
