using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.History;

/// <summary>Appends revisions, each sealed upon the one before, within the caller's transaction.</summary>
internal sealed class RevisionWriter
{
    private readonly StoreContext _db;
    private string _last;

    private RevisionWriter(StoreContext db, string last)
    {
        _db = db;
        _last = last;
    }

    /// <summary>Begins after the last revision there is. Only one writer can be in a transaction, so nobody comes between.</summary>
    public static async Task<RevisionWriter> StartAsync(StoreContext db, CancellationToken ct) =>
        new(db, await db.Revisions.OrderByDescending(r => r.Id).Select(r => r.Seal).FirstOrDefaultAsync(ct) ?? "");

    /// <summary>Appends a revision when changes are saved.</summary>
    public void Add(Revision revision)
    {
        revision.Seal = _last = RevisionSeal.Of(_last, revision);
        _db.Revisions.Add(revision);
    }

    /// <summary>Seals the revisions of a store that was made before there were seals.</summary>
    public static async Task SealAsync(StoreContext db, CancellationToken ct)
    {
        if (!await db.Revisions.AnyAsync(r => r.Seal == null, ct))
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var last = await db.Revisions.Where(r => r.Seal != null).OrderByDescending(r => r.Id).Select(r => r.Seal).FirstOrDefaultAsync(ct) ?? "";
        await foreach (var revision in db.Revisions.AsNoTracking().Where(r => r.Seal == null).OrderBy(r => r.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            last = RevisionSeal.Of(last, revision);
            var seal = last;
            await db.Revisions.Where(r => r.Id == revision.Id).ExecuteUpdateAsync(u => u.SetProperty(r => r.Seal, seal), ct);
        }
        await transaction.CommitAsync(ct);
    }
}
