using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Claims;

/// <summary>Reads the claims about known records.</summary>
internal static class ClaimReader
{
    public static async Task<ILookup<int, ClaimRow>> ReadAsync(StoreContext db, IReadOnlyCollection<int> recordIds, CancellationToken ct)
    {
        var claims = await db.Claims.Where(c => recordIds.Contains(c.RecordId)).OrderBy(c => c.Id)
            .Select(c => new
            {
                c.RecordId,
                Row = new ClaimRow(
                    c.Field, c.Item, c.Value, c.Status, c.Source.Record.Slug, c.Source.Title, c.Source.Date, c.Source.File, c.Locator,
                    c.Passages.OrderBy(p => p.Paragraph).ThenBy(p => p.Start)
                        .Select(p => new PassageRow(p.Paragraph, p.Start, p.End, p.ParagraphHash, p.WordsHash)).ToList(),
                    c.Outlet == null ? null : c.Outlet.Slug, c.Outlet == null ? null : c.Outlet.Name, c.Cited, c.AsOf, c.Note)
                {
                    SourceAuthors = c.Source.Authors,
                    SourcePublication = c.Source.Publication,
                    SourceType = c.Source.Type,
                },
            }).AsSplitQuery().ToListAsync(ct);
        return claims.ToLookup(c => c.RecordId, c => c.Row);
    }
}
