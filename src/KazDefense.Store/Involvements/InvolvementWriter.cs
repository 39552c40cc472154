using System.Text.Json;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Involvements;

/// <summary>
/// Keeps involvements, yearly rollups and searchable words in step with the events, within the caller's transaction.
/// </summary>
public static class InvolvementWriter
{
    /// <summary>Makes everything anew from the published events: after a load.</summary>
    public static async Task RebuildAsync(StoreContext db, CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync("DELETE FROM Involvements; DELETE FROM EventWords;", ct);
        await WriteAsync(db, db.Events, ct);
        await RebuildRollupsAsync(db, ct);
    }

    /// <summary>Brings the rows, counts and words of some events in step with what is stored of them; what is not published has none.</summary>
    public static async Task UpdateAsync(StoreContext db, IReadOnlyCollection<int> eventIds, CancellationToken ct)
    {
        var ids = JsonSerializer.Serialize(eventIds);
        await RollupChange.SubtractAsync(db, ids, ct);
        await db.Database.ExecuteSqlAsync($"DELETE FROM Involvements WHERE EventId IN (SELECT value FROM json_each({ids}))", ct);
        await db.Database.ExecuteSqlAsync($"DELETE FROM EventWords WHERE rowid IN (SELECT value FROM json_each({ids}))", ct);
        await WriteAsync(db, db.Events.Where(e => eventIds.Contains(e.Id)), ct);
        await RollupChange.AddAsync(db, ids, ct);
    }

    private static async Task WriteAsync(StoreContext db, IQueryable<Event> selected, CancellationToken ct)
    {
        var paths = await PartnerPaths.LoadAsync(db, ct);
        var words = await EventWordsReader.LoadAsync(db, ct);
        var events = await selected.AsNoTracking()
            .Where(e => e.Record.State == RecordState.Published)
            .Select(e => new
            {
                e.Id,
                e.Kind,
                e.Status,
                e.IsAggregate,
                e.Date,
                e.Title,
                e.Summary,
                Participations = e.Participations.Select(p => new { p.ActorId, p.Role }).ToList(),
                Places = e.Places.Select(p => p.PlaceId).ToList(),
            })
            .AsSplitQuery().OrderBy(e => e.Id).ToListAsync(ct);
        foreach (var e in events)
        {
            var involved = new InvolvedEvent(e.Id, e.Kind, e.Status, e.IsAggregate, e.Date, [.. e.Participations.Select(p => (p.ActorId, p.Role))]);
            db.Involvements.AddRange(InvolvementRows.Of(involved, paths));
            var text = words.Of(e.Title, e.Summary, e.Participations.Select(p => p.ActorId), e.Places);
            await db.Database.ExecuteSqlAsync($"INSERT INTO EventWords (rowid, Words) VALUES ({e.Id}, {text})", ct);
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

/// <summary>The words an event is found by: title, summary and every name of its actors and places, folded.</summary>
internal sealed class EventWordsReader(ILookup<int, string> actorNames, Dictionary<int, string> placeNames)
{
    public static async Task<EventWordsReader> LoadAsync(StoreContext db, CancellationToken ct) => new(
        (await db.ActorNames.Select(n => new { n.ActorId, n.Text }).ToListAsync(ct)).ToLookup(n => n.ActorId, n => n.Text),
        await db.Places.Select(p => new { p.Id, p.Name, p.OtherNames }).ToDictionaryAsync(p => p.Id, p => $"{p.Name} {p.OtherNames}", ct));

    public string Of(string title, string summary, IEnumerable<int> actors, IEnumerable<int> places) => NameKey.Of(string.Join(
        ' ', new[] { title, summary }.Concat(actors.Distinct().SelectMany(a => actorNames[a])).Concat(places.Select(p => placeNames[p]))));
}
