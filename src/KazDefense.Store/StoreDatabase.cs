using KazDefense.Store.History;
using KazDefense.Store.Involvements;
using KazDefense.Store.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KazDefense.Store;

/// <summary>The database as a whole, for whoever starts the app or asks whether it can answer.</summary>
public sealed class StoreDatabase(IDbContextFactory<StoreContext> contexts, DatabaseCopy copy)
{
    /// <summary>Creates the database where there is none and brings its shape up to date, after copying a file that must change; write-ahead logging lets readers read while it is written.</summary>
    public async Task MigrateAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await copy.BeforeMigratingAsync(db, ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Contains(FirstSealing.Until))
        {
            await db.GetService<IMigrator>().MigrateAsync(FirstSealing.From, ct);
            await FirstSealing.RunAsync(db, ct);
        }
        await db.Database.MigrateAsync(ct);
        await SearchWriter.FillWhereEmptyAsync(db, ct);
    }

    /// <summary>Whether it can be read and has the shape this program expects.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Database.CanConnectAsync(ct) && !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
    }

    /// <summary>How many published events it holds.</summary>
    public async Task<int> CountEventsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.ActorYears.Where(y => y.ActorId == Involvement.Anyone).SumAsync(y => y.Events, ct);
    }
}
