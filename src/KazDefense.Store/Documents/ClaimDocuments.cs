using KazDefense.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Documents;

/// <summary>Reads claims back from their tables as documents, in the order they were written.</summary>
internal static class ClaimDocuments
{
    public static async Task<ILookup<int, ClaimDocument>> ReadAsync(StoreContext db, IReadOnlyCollection<int> recordIds, CancellationToken ct)
    {
        var claims = await db.Claims.Where(c => recordIds.Contains(c.RecordId)).OrderBy(c => c.Id)
            .Select(c => new
            {
                c.RecordId,
                c.Field,
                c.Item,
                c.Value,
                Source = c.Source.Record.Slug,
                Passages = c.Passages.OrderBy(p => p.Id).Select(p => new PassageDocument(p.Paragraph, p.Start, p.End, p.ParagraphHash, p.WordsHash)).ToList(),
                c.Locator,
                Outlet = c.Outlet == null ? null : c.Outlet.Slug,
                c.Cited,
                c.AsOf,
                c.Status,
                c.Note,
            }).AsSplitQuery().ToListAsync(ct);
        return claims.ToLookup(c => c.RecordId, c => new ClaimDocument
        {
            Field = c.Field,
            Item = c.Item,
            Value = c.Value,
            Source = c.Source,
            Passages = c.Passages,
            Locator = c.Locator,
            Outlet = c.Outlet,
            Cited = c.Cited,
            AsOf = c.AsOf!,
            Status = c.Status,
            Note = c.Note,
        });
    }
}
