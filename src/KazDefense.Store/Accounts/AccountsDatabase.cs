using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>The accounts as a whole, for whoever starts the app.</summary>
public sealed class AccountsDatabase(IDbContextFactory<AccountsContext> contexts, DatabaseCopy copy)
{
    /// <summary>Creates the file where there is none and brings its shape up to date; a file that must change is copied before.</summary>
    public async Task MigrateAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await copy.BeforeMigratingAsync(db, ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
        await db.Database.MigrateAsync(ct);
        // Keys of second factors are in it. SQLite makes the files beside it as open as it is itself.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(db.Database.GetDbConnection().DataSource, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>Whether it can be read and has the shape this program expects.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Database.CanConnectAsync(ct) && !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
    }

    /// <summary>Whether somebody can administer the site: an administrator who is not locked.</summary>
    public async Task<bool> HasAdministratorAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Users.AnyAsync(a => a.Role == AccountRole.Administrator && a.Locked == null, ct);
    }
}
