using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Claims;
using KazDefense.Store.Timelines;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Events;

/// <summary>A page of events with everything about each.</summary>
/// <param name="Total">How many events the filter selects.</param>
/// <param name="Events">This page's.</param>
/// <param name="Next">Where the next page begins, or null on the last.</param>
/// <param name="Findings">What is wrong with the filter; then the rest is empty.</param>
public sealed record EventPage(int Total, IReadOnlyList<EventDetail> Events, TimelineCursor? Next, IReadOnlyList<Finding> Findings);

/// <summary>Reads events whole.</summary>
public sealed class EventQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The published event of a slug, or null.</summary>
    public async Task<EventDetail?> FindAsync(string slug, string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var id = await db.Records.Where(r => r.Kind == RecordKind.Event && r.Slug == slug && r.State == RecordState.Published).Select(r => r.Id).FirstOrDefaultAsync(ct);
        if (id == 0)
            return null;
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        return (await ReadAsync(db, [id], focusId, ct))[0];
    }

    /// <summary>The events a filter selects, a page at a time.</summary>
    public async Task<EventPage> ListAsync(TimelineFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var ids = await TimelineQuery.IdsAsync(db, filter, ct);
        return new(ids.Total, await ReadAsync(db, ids.Ids, ids.FocusId, ct), ids.Next, ids.Findings);
    }

    internal static async Task<IReadOnlyList<EventDetail>> ReadAsync(StoreContext db, IReadOnlyList<int> ids, int focusId, CancellationToken ct)
    {
        var events = await Whole(db.Events).Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var claims = await ClaimReader.ReadAsync(db, [.. ids], ct);
        var links = await LinksAsync(db, ids, focusId, ct);
        var tokens = (await EventRowReader.ReadAsync(db, ids, focusId, ct)).ToDictionary(r => r.Id, r => r.VectorToken);
        var vectors = (await db.VectorsInOrder.Select(v => new { v.Token, v.Name }).ToListAsync(ct)).DistinctBy(v => v.Token).ToDictionary(v => v.Token, v => v.Name);
        return [.. ids.Where(events.ContainsKey).Select(id => new EventDetail(events[id], tokens[id], [.. claims[id]], [.. links[id]])
        {
            VectorName = vectors.GetValueOrDefault(tokens[id]),
        })];
    }

    /// <summary>Events with all that belongs to them.</summary>
    internal static IQueryable<Event> Whole(IQueryable<Event> events) => events.AsSplitQuery()
        .Include(e => e.Record)
        .Include(e => e.Participations.OrderBy(p => p.Ordinal)).ThenInclude(p => p.Actor).ThenInclude(a => a.Record)
        .Include(e => e.Places.OrderBy(p => p.Ordinal)).ThenInclude(p => p.Place).ThenInclude(p => p.Record)
        .Include(e => e.Measures.OrderBy(m => m.Id))
        .Include(e => e.Exercise!.Series!.Record)
        .Include(e => e.Agreement)
        .Include(e => e.Transfer!.Programme!.Record)
        .Include(e => e.Transfer!.Items)
        .Include(e => e.Training!.Programme!.Record);

    private static async Task<ILookup<int, LinkRow>> LinksAsync(StoreContext db, IReadOnlyList<int> ids, int focusId, CancellationToken ct)
    {
        var links = await db.EventLinks.Where(l => ids.Contains(l.EventId) || ids.Contains(l.ToEventId))
            .Select(l => new { l.EventId, l.ToEventId, l.Relation, l.Note }).ToListAsync(ct);
        var ends = links.SelectMany(l => new[] { l.EventId, l.ToEventId }).Distinct().ToList();
        var rows = (await EventRowReader.ReadAsync(db, ends, focusId, ct)).ToDictionary(r => r.Id);
        var known = ids.ToHashSet();
        return links.SelectMany(l => new[] { (From: l.EventId, Other: l.ToEventId, IsOutgoing: true, Link: l), (From: l.ToEventId, Other: l.EventId, IsOutgoing: false, Link: l) })
            .Where(l => known.Contains(l.From) && rows.ContainsKey(l.Other))
            .OrderBy(l => rows[l.Other].Date.SortKey)
            .ToLookup(l => l.From, l => new LinkRow(l.Link.Relation, l.IsOutgoing, l.Link.Note, rows[l.Other]));
    }
}
