using System.Diagnostics;
using KazDefense.Store;
using KazDefense.Web.Settings;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Web.Hosting;

/// <summary>The start failed for a reason an operator can do something about.</summary>
internal sealed class StartUpException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>What is done before the first reader is let in: the database is brought up to date and the seeds are loaded.</summary>
internal sealed class StartUp(IDbContextFactory<StoreContext> contexts, SiteSettings settings, ILogger<StartUp> log)
{
    /// <summary>Whether it is done.</summary>
    public bool IsDone { get; private set; }

    public async Task RunAsync(CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        await MigrateAsync(ct);
        IsDone = true;
        log.LogInformation("Started on {Database} in {Elapsed} ms", settings.DatabaseFile, clock.ElapsedMilliseconds);
    }

    private async Task MigrateAsync(CancellationToken ct)
    {
        try
        {
            Directory.CreateDirectory(settings.DataFolder);
            await using var db = await contexts.CreateDbContextAsync(ct);
            await db.Database.MigrateAsync(ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            throw new StartUpException($"The database in “{settings.DataFolder}” cannot be opened: {e.Message} Give a folder that can be written to, as in --Data:Folder=/srv/kazdefense.", e);
        }
    }
}
