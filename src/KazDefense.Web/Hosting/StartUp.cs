using System.Diagnostics;
using KazDefense.Store;
using KazDefense.Store.Seeding.Loading;
using KazDefense.Web.Settings;

namespace KazDefense.Web.Hosting;

/// <summary>The start failed for a reason an operator can do something about.</summary>
internal sealed class StartUpException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>What is done before the first reader is let in: the database is brought up to date and the seeds are loaded.</summary>
internal sealed class StartUp(StoreDatabase database, SeedLoader loader, SiteSettings settings, ILogger<StartUp> log)
{
    /// <summary>Whether it is done.</summary>
    public bool IsDone { get; private set; }

    public async Task RunAsync(CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        await MigrateAsync(ct);
        var loading = await loader.LoadAsync(settings.SeedsFolder, new ConsoleProgress(), ct);
        if (loading.Findings.Count > 0)
            throw new StartUpException(LoadingReport.Of(loading, settings.SeedsFolder));
        if (loading.IsChange || loading.LeftAlone.Count > 0)
            await Console.Error.WriteLineAsync(LoadingReport.Of(loading, settings.SeedsFolder));
        IsDone = true;
        log.LogInformation("Started on {Database} in {Elapsed} ms", settings.DatabaseFile, clock.ElapsedMilliseconds);
    }

    /// <summary>Makes sure that there is a database of this program's shape, and changes nothing.</summary>
    public async Task RequireAsync(CancellationToken ct)
    {
        if (!File.Exists(settings.DatabaseFile))
            throw new StartUpException($"There is no database in “{settings.DataFolder}”. Load the seeds with the command load, or give the folder that holds it, as in --Data:Folder=/srv/kazdefense.");
        try
        {
            if (!await database.IsReadyAsync(ct))
                throw new StartUpException($"The database in “{settings.DataFolder}” is of an earlier version of this program. Bring it up to date first, with the command load or by starting the site; checking changes nothing.");
        }
        catch (System.Data.Common.DbException e)
        {
            throw new StartUpException($"The database in “{settings.DataFolder}” cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Opens the database, making it where there is none.</summary>
    public async Task MigrateAsync(CancellationToken ct)
    {
        try
        {
            Directory.CreateDirectory(settings.DataFolder);
            await database.MigrateAsync(ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            throw new StartUpException($"The database in “{settings.DataFolder}” cannot be opened: {e.Message} Give a folder that can be written to, as in --Data:Folder=/srv/kazdefense.", e);
        }
    }
}
