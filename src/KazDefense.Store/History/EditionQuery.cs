using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.History;

/// <summary>Which state of the facts is shown: any change of any record makes another.</summary>
/// <param name="Number">The last revision; 0 in a store without any.</param>
/// <param name="At">When it was made, UTC; null in a store without any.</param>
public sealed record Edition(int Number, DateTime? At);

/// <summary>Tells which state the facts are in, from the end of one index.</summary>
public sealed class EditionQuery(IDbContextFactory<StoreContext> contexts)
{
    private static readonly Func<StoreContext, CancellationToken, Task<Edition?>> Last = EF.CompileAsyncQuery((StoreContext db, CancellationToken ct) =>
        db.Revisions.OrderByDescending(r => r.Id).Select(r => new Edition(r.Id, r.At)).FirstOrDefault());

    /// <summary>The present edition.</summary>
    public async Task<Edition> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Last(db, ct) ?? new(0, null);
    }
}
