using KazDefense.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Sources;

/// <summary>A source that is not independent of another: agreement between the two proves less.</summary>
/// <param name="Row">The other source.</param>
/// <param name="HasSameAuthor">Whether they share an author.</param>
/// <param name="HasSamePublication">Whether they appeared in the same publication.</param>
/// <param name="SharedOutlets">The names of outlets that both cite.</param>
public sealed record RelatedSource(SourceRow Row, bool HasSameAuthor, bool HasSamePublication, IReadOnlyList<string> SharedOutlets)
{
    internal static async Task<IReadOnlyList<RelatedSource>> ReadAsync(StoreContext db, Source source, IReadOnlyList<SourceRow> all, CancellationToken ct)
    {
        var outlets = await db.Claims.Where(c => c.SourceId == source.Id && c.OutletId != null).Select(c => c.OutletId!.Value).Distinct().ToListAsync(ct);
        var shared = (await db.Claims.Where(c => c.OutletId != null && outlets.Contains(c.OutletId.Value) && c.SourceId != source.Id)
            .Select(c => new { c.SourceId, c.Outlet!.Name }).Distinct().ToListAsync(ct)).ToLookup(c => c.SourceId, c => c.Name);
        var authors = AuthorNames.Keys(source.Authors);
        return [.. all.Where(r => r.Source.Id != source.Id)
            .Select(r => new RelatedSource(
                r, AuthorNames.Keys(r.Source.Authors).Intersect(authors, StringComparer.Ordinal).Any(), source.Publication is not null && r.Source.Publication == source.Publication,
                [.. shared[r.Source.Id].Order(StringComparer.Ordinal)]))
            .Where(r => r.HasSameAuthor || r.HasSamePublication || r.SharedOutlets.Count > 0)
            .OrderByDescending(r => r.HasSameAuthor).ThenByDescending(r => r.HasSamePublication).ThenByDescending(r => r.SharedOutlets.Count)];
    }
}
