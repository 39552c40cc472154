using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.History;

/// <summary>
/// Seals the revisions of a store that was made before there were seals: once, on its way to the migration from which on
/// no revision changes in any way. Where some are sealed already, what is not was tampered with, and stays for check to find.
/// </summary>
internal static class FirstSealing
{
    /// <summary>The migration that brought seals; at this shape they are made.</summary>
    public const string From = "20261122104552_Histories";

    /// <summary>The migration after which none is made any more.</summary>
    public const string Until = "20261122150000_SealedHistory";

    /// <summary>Seals all revisions, where none is sealed.</summary>
    public static async Task RunAsync(StoreContext db, CancellationToken ct)
    {
        if (await db.Revisions.AnyAsync(r => r.Seal != null, ct))
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var last = "";
        // Column by column: the table has not yet all that the program knows of.
        var unsealed = await db.Database.SqlQuery<Unsealed>(
            $"SELECT Id, RecordId, Version, At, Author, AuthorId, AcceptedBy, Reason, Batch, State, MergedInto, Schema, Snapshot FROM Revisions").OrderBy(r => r.Id).ToListAsync(ct);
        foreach (var r in unsealed)
        {
            var seal = last = RevisionSeal.Of(last, new Revision
            {
                RecordId = r.RecordId,
                Version = r.Version,
                At = DateTime.SpecifyKind(r.At, DateTimeKind.Utc),
                Author = r.Author,
                AuthorId = r.AuthorId,
                AcceptedBy = r.AcceptedBy,
                Reason = r.Reason,
                Batch = r.Batch,
                State = (RecordState)r.State,
                MergedInto = r.MergedInto,
                Schema = r.Schema,
                Snapshot = r.Snapshot,
            });
            await db.Database.ExecuteSqlAsync($"UPDATE Revisions SET Seal = {seal} WHERE Id = {r.Id}", ct);
        }
        await transaction.CommitAsync(ct);
    }

    private sealed record Unsealed(
        int Id, int RecordId, int Version, DateTime At, string Author, string? AuthorId, string? AcceptedBy, string Reason, string Batch, int State, string? MergedInto, int Schema, string Snapshot);
}
