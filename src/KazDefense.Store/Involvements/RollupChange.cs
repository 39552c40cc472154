using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Involvements;

/// <summary>Takes some events' involvements out of the yearly counts, or puts them in; cheaper than counting everything anew.</summary>
internal static class RollupChange
{
    // The counts of some events' rows; {0} is a JSON list of their identities.
    private const string ActorCounts =
        """
        SELECT ActorId, Year, Kind, Status, IsCounted, Involved, COUNT(*) AS Events
        FROM Involvements WHERE EventId IN (SELECT value FROM json_each({0})) GROUP BY 1, 2, 3, 4, 5, 6
        """;

    private const string PairCounts =
        """
        SELECT a.ActorId AS FocusId, b.ActorId AS PartnerId, a.Year, a.Kind, a.Standing, COUNT(*) AS Events
        FROM Involvements a JOIN Involvements b ON b.EventId = a.EventId AND b.ActorId <> a.ActorId
        WHERE a.EventId IN (SELECT value FROM json_each({0})) AND (a.Involved & 4) <> 0 AND (b.Involved & 4) <> 0 AND a.IsCounted
        GROUP BY 1, 2, 3, 4, 5
        """;

    /// <summary>Takes them out; what has no events left has no row.</summary>
    public static Task SubtractAsync(StoreContext db, string eventIds, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(
        $"""
        INSERT INTO ActorYears (ActorId, Year, Kind, Status, IsCounted, Involved, Events)
            SELECT ActorId, Year, Kind, Status, IsCounted, Involved, -Events FROM ({ActorCounts}) WHERE true
            ON CONFLICT DO UPDATE SET Events = Events + excluded.Events;
        DELETE FROM ActorYears WHERE Events <= 0 AND ActorId IN (SELECT ActorId FROM Involvements WHERE EventId IN (SELECT value FROM json_each({"{0}"})));
        INSERT INTO PairYears (FocusId, PartnerId, Year, Kind, Standing, Events)
            SELECT FocusId, PartnerId, Year, Kind, Standing, -Events FROM ({PairCounts}) WHERE true
            ON CONFLICT DO UPDATE SET Events = Events + excluded.Events;
        DELETE FROM PairYears WHERE Events <= 0 AND FocusId IN (SELECT ActorId FROM Involvements WHERE EventId IN (SELECT value FROM json_each({"{0}"})));
        """, [eventIds], ct);

    /// <summary>Puts them in.</summary>
    public static Task AddAsync(StoreContext db, string eventIds, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(
        $"""
        INSERT INTO ActorYears (ActorId, Year, Kind, Status, IsCounted, Involved, Events)
            SELECT * FROM ({ActorCounts}) WHERE true ON CONFLICT DO UPDATE SET Events = Events + excluded.Events;
        INSERT INTO PairYears (FocusId, PartnerId, Year, Kind, Standing, Events)
            SELECT * FROM ({PairCounts}) WHERE true ON CONFLICT DO UPDATE SET Events = Events + excluded.Events;
        """, [eventIds], ct);
}
