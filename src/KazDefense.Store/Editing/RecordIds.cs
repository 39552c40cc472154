using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>Finds the identities of what documents name.</summary>
internal static class RecordIds
{
    /// <summary>The identities of every record that the documents name; the records must exist.</summary>
    public static Task<Dictionary<(RecordKind Kind, string Slug), int>> FindAsync(StoreContext db, IEnumerable<RecordToWrite> writes, CancellationToken ct) =>
        FindAsync(db, writes.SelectMany(w => RecordReferences.Of(w.Document).Select(r => (r.Kind, r.Slug))
            .Concat(w.MergedInto is { } into ? [(w.Document.RecordKind, into)] : [])), ct);

    private static async Task<Dictionary<(RecordKind Kind, string Slug), int>> FindAsync(StoreContext db, IEnumerable<(RecordKind Kind, string Slug)> named, CancellationToken ct)
    {
        var ids = new Dictionary<(RecordKind, string), int>();
        foreach (var group in named.Distinct().GroupBy(n => n.Kind, n => n.Slug))
        {
            var (kind, slugs) = (group.Key, group.ToList());
            foreach (var record in await db.Records.AsNoTracking().Where(r => r.Kind == kind && slugs.Contains(r.Slug)).Select(r => new { r.Slug, r.Id }).ToListAsync(ct))
                ids[(kind, record.Slug)] = record.Id;
        }
        return ids;
    }
}
