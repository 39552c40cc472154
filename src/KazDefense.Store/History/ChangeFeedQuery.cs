using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Events;
using KazDefense.Store.Timelines;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.History;

/// <summary>An event as it was last added or changed.</summary>
/// <param name="Event">The event now.</param>
/// <param name="Summary">Its summary.</param>
/// <param name="Version">The version it has; 1 where it was added.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Author">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangedEvent(EventRow Event, string Summary, int Version, DateTime At, string Author, string Reason);

/// <summary>The newest additions and changes among the events of a filter.</summary>
/// <param name="Events">The events, the one changed last first.</param>
/// <param name="Findings">What is wrong with the filter; then there are no events.</param>
public sealed record ChangeFeed(IReadOnlyList<ChangedEvent> Events, IReadOnlyList<Finding> Findings);

/// <summary>Reads what was added and changed, filtered like a timeline.</summary>
public sealed class ChangeFeedQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>How many of the newest revisions are looked through for events of the filter.</summary>
    public const int Depth = 5_000;

    /// <summary>The published events of the filter that were changed last, each once, at most as many as its limit.</summary>
    public async Task<ChangeFeed> RunAsync(TimelineFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (selection, findings) = await EventSelection.ResolveAsync(db, filter, ct);
        if (findings.Count > 0)
            return new([], findings);
        var newest = await (
            from r in db.Revisions
            join record in db.Records on r.RecordId equals record.Id
            where record.Kind == RecordKind.Event && record.State == RecordState.Published && r.State == RecordState.Published
            orderby r.Id descending
            select new { r.RecordId, r.Version, r.At, r.Author, r.Reason }).Take(Depth).ToListAsync(ct);
        var changes = newest.DistinctBy(r => r.RecordId).ToList();
        var ids = changes.ConvertAll(c => c.RecordId);
        var selected = (await selection.Rows(db).Where(i => ids.Contains(i.EventId)).Select(i => i.EventId).ToListAsync(ct)).ToHashSet();
        changes = [.. changes.Where(c => selected.Contains(c.RecordId)).Take(filter.Limit)];
        ids = changes.ConvertAll(c => c.RecordId);
        var rows = (await EventRowReader.ReadAsync(db, ids, selection.FocusId, ct)).ToDictionary(r => r.Id);
        var summaries = await db.Events.Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Summary }).ToDictionaryAsync(e => e.Id, e => e.Summary, ct);
        return new([.. changes.Select(c => new ChangedEvent(rows[c.RecordId], summaries[c.RecordId], c.Version, c.At, c.Author, c.Reason))], []);
    }
}
