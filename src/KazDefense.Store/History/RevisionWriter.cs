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
}
