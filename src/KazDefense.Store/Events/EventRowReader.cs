using KazDefense.Domain.Sources;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Events;

/// <summary>Reads the rows of known events, in the order of their identities given.</summary>
internal static class EventRowReader
{
    public static async Task<IReadOnlyList<EventRow>> ReadAsync(StoreContext db, IReadOnlyList<int> ids, int focusId, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        var events = await db.Events.Where(e => ids.Contains(e.Id))
            .Select(e => new { e.Id, e.Record.Slug, e.Kind, e.Subtype, e.Title, e.Date, e.Status, e.IsAggregate })
            .ToDictionaryAsync(e => e.Id, ct);
        var partners = await PartnersAsync(db, ids, focusId, ct);
        var evidence = await EvidenceAsync(db, ids, ct);
        var rows = new List<EventRow>(ids.Count);
        foreach (var id in ids)
            if (events.TryGetValue(id, out var e))
            {
                var own = partners[id].ToList();
                rows.Add(new(e.Id, e.Slug, e.Kind, e.Subtype, e.Title, e.Date, e.Status, e.IsAggregate,
                    [.. own.Select(p => p.Partner)], own.FirstOrDefault().Partner?.VectorToken ?? (own.Count > 0 ? "un" : "kz"), evidence(id)));
            }
        return rows;
    }

    // The leading partner comes first: outer vectors before neighbours, as the vectors are ordered.
    private static async Task<ILookup<int, (int EventId, RowPartner Partner)>> PartnersAsync(StoreContext db, IReadOnlyList<int> ids, int focusId, CancellationToken ct)
    {
        var rows = await (
            from i in db.Involvements
            where ids.Contains(i.EventId) && i.ActorId != focusId && ((i.Involved & Involved.Partner) != 0 || i.VectorId != null)
            join a in db.Actors on i.ActorId equals a.Id
            join v in db.Vectors on i.VectorId equals v.Id into vectors
            from v in vectors.DefaultIfEmpty()
            select new { i.EventId, a.Record.Slug, a.Name, Token = v == null ? null : v.Token, Ordinal = v == null ? 99 : v.Ordinal }).ToListAsync(ct);
        return rows.OrderBy(r => r.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal)
            .ToLookup(r => r.EventId, r => (r.EventId, new RowPartner(r.Slug, r.Name, r.Token)));
    }

    private static async Task<Func<int, RowEvidence>> EvidenceAsync(StoreContext db, IReadOnlyList<int> ids, CancellationToken ct)
    {
        var passages = await (
            from c in db.Claims
            where ids.Contains(c.RecordId)
            from p in c.Passages.DefaultIfEmpty()
            select new { c.RecordId, Source = c.Source.Record.Slug, Paragraph = p == null ? (int?)null : p.Paragraph }).Distinct().ToListAsync(ct);
        var conflicts = await db.Claims.Where(c => ids.Contains(c.RecordId) && c.Status == ClaimStatus.Conflicting)
            .GroupBy(c => c.RecordId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var byEvent = passages.OrderBy(p => p.Source, StringComparer.Ordinal).ThenBy(p => p.Paragraph).ToLookup(p => p.RecordId);
        return id =>
        {
            var own = byEvent[id].ToList();
            return new(own.FirstOrDefault()?.Source, own.FirstOrDefault()?.Paragraph, Math.Max(0, own.Count - 1), conflicts.GetValueOrDefault(id));
        };
    }
}
