using KazDefense.Store.Involvements;
using KazDefense.Store.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Samples;

/// <summary>
/// Writes a database of invented events, for measuring and for trying things out at size. The same number of events
/// always gives the same facts. What timelines copy of events is made by the same code as for true ones.
/// </summary>
public static class SampleWriter
{
    private const int Seed = 1991, Batch = 50_000;

    /// <summary>Writes the database.</summary>
    /// <param name="file">A file that does not exist yet; it appears only when complete.</param>
    /// <param name="events">How many events, at least 1.</param>
    /// <param name="progress">Told in words what is being done, or null.</param>
    /// <param name="ct">Stops between batches.</param>
    /// <exception cref="IOException">The file exists, or cannot be written.</exception>
    public static async Task WriteAsync(string file, int events, IProgress<string>? progress, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(events, 1);
        if (File.Exists(file))
            throw new IOException($"{file} exists already.");
        var partial = $"{file}.partial";
        Delete(partial);
        try
        {
            await FillAsync(partial, events, progress, ct);
            File.Move(partial, file);
        }
        finally
        {
            Delete(partial);
        }
    }

    private static async Task FillAsync(string file, int events, IProgress<string>? progress, CancellationToken ct)
    {
        var options = new DbContextOptionsBuilder<StoreContext>();
        StoreRegistration.Configure(options, file);
        await using var db = new StoreContext(options.Options);
        await db.Database.MigrateAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        // Nothing is at stake before the file has its name, so it need not survive a crash.
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -1000000;");
        var indexes = LaidAsideIndexes.Of(connection);
        await WriteFactsAsync(db, connection, events, progress, ct);
        progress?.Report("Indexing");
        indexes.Restore(connection);
        progress?.Report("Counting pairs and years");
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        await InvolvementWriter.RebuildRollupsAsync(db, ct);
        progress?.Report("Joining the lists of words");
        Execute(connection, "INSERT INTO SearchWords (SearchWords) VALUES ('optimize'); ANALYZE; PRAGMA journal_mode = WAL;");
        await db.Database.CloseConnectionAsync();
        SqliteConnection.ClearPool(connection);
    }

    private static async Task WriteFactsAsync(StoreContext db, SqliteConnection connection, int events, IProgress<string>? progress, CancellationToken ct)
    {
        var random = new Random(Seed);
        using var records = new RecordInsert(connection);
        Execute(connection, "BEGIN");
        using var registers = SampleRegisters.Write(connection, records);
        Execute(connection, "COMMIT");
        await SearchWriter.RebuildAsync(db, ct);
        var drawn = new SampleEvents(random, registers);
        using var insert = new SampleEventInsert(connection, random, records, registers, await PartnerPaths.LoadAsync(db, ct), await SearchNames.LoadAsync(db, ct));
        for (var done = 0; done < events;)
        {
            ct.ThrowIfCancellationRequested();
            Execute(connection, "BEGIN");
            for (var end = Math.Min(events, done + Batch); done < end;)
                insert.Add(++done, drawn.Next(done));
            insert.FlushWords();
            Execute(connection, "COMMIT");
            progress?.Report($"{done:N0} of {events:N0} events");
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }

    private static void Delete(string file)
    {
        foreach (var part in new[] { file, $"{file}-wal", $"{file}-shm", $"{file}-journal" })
            File.Delete(part);
    }
}
