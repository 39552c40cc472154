using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Documents;

/// <summary>A record as editors work on it.</summary>
/// <param name="Document">All of it, claims included.</param>
/// <param name="Version">Its version now.</param>
/// <param name="State">Whether readers see it.</param>
/// <param name="MergedInto">The slug of the record it was merged into, or null.</param>
/// <param name="Updated">When it last changed, UTC.</param>
public sealed record StoredDocument(RecordDocument Document, int Version, RecordState State, string? MergedInto, DateTime Updated);

/// <summary>Reads single records whole, whatever their state.</summary>
public sealed class DocumentQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The record, or null where there is none.</summary>
    public async Task<StoredDocument?> FindAsync(RecordKind kind, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await RecordDocuments.FindAsync(db, kind, slug, ct) is not var (record, document))
            return null;
        var into = record.MergedIntoId is { } id ? await db.Records.Where(r => r.Id == id).Select(r => r.Slug).SingleAsync(ct) : null;
        return new(document, record.Version, record.State, into, record.Updated);
    }
}
