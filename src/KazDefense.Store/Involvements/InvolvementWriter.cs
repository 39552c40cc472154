using System.Text.Json;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Involvements;

/// <summary>
/// Keeps involvements and yearly rollups in step with the events, within the caller's transaction.
/// </summary>
public static class InvolvementWriter
{
    /// <summary>Makes everything anew from the published events: after a load.</summary>
    public static async Task RebuildAsync(StoreContext db, CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync("DELETE FROM Involvements;", ct);
        await WriteAsync(db, db.Events, ct);
        await RebuildRollupsAsync(db, ct);
    }

    /// <summary>Brings the rows and counts of some events in step with what is stored of them; what is not published has none.</summary>
    public static async Task UpdateAsync(StoreContext db, IReadOnlyCollection<int> eventIds, CancellationToken ct)
    {
        var ids = JsonSerializer.Serialize(eventIds);
        await RollupChange.SubtractAsync(db, ids, ct);
        await db.Database.ExecuteSqlAsync($"DELETE FROM Involvements WHERE EventId IN (SELECT value FROM json_each({ids}))", ct);
        await WriteAsync(db, db.Events.Where(e => eventIds.Contains(e.Id)), ct);
        await RollupChange.AddAsync(db, ids, ct);
    }

    private static async Task WriteAsync(StoreContext db, IQueryable<Event> selected, CancellationToken ct)
    {
        var paths = await PartnerPaths.LoadAsync(db, ct);
        var events = await selected.AsNoTracking()
            .Where(e => e.Record.State == RecordState.Published)
            .Select(e => new
            {
                e.Id,
                e.Kind,
                e.Status,
                e.IsAggregate,
                e.Date,
                Participations = e.Participations.Select(p => new { p.ActorId, p.Role }).ToList(),
            })
            .AsSplitQuery().OrderBy(e => e.Id).ToListAsync(ct);
        foreach (var e in events)
        {
            var involved = new InvolvedEvent(e.Id, e.Kind, e.Status, e.IsAggregate, e.Date, [.. e.Participations.Select(p => (p.ActorId, p.Role))]);
            db.Involvements.AddRange(InvolvementRows.Of(involved, paths));
        }
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Counts the involvements anew.</summary>
    public static Task RebuildRollupsAsync(StoreContext db, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(
        """
        DELETE FROM ActorYears;
        INSERT INTO ActorYears (ActorId, Year, Kind, Status, IsCounted, Involved, Events)
            SELECT ActorId, Year, Kind, Status, IsCounted, Involved, COUNT(*) FROM Involvements GROUP BY 1, 2, 3, 4, 5, 6;
        DELETE FROM PairYears;
        INSERT INTO PairYears (FocusId, PartnerId, Year, Kind, Standing, Events)
            SELECT a.ActorId, b.ActorId, a.Year, a.Kind, a.Standing, COUNT(*)
            FROM Involvements a JOIN Involvements b ON b.EventId = a.EventId AND b.ActorId <> a.ActorId
            WHERE (a.Involved & 4) <> 0 AND (b.Involved & 4) <> 0 AND a.IsCounted
            GROUP BY 1, 2, 3, 4, 5;
        """, ct);
}
