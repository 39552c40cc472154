using KazDefense.Store.Accounts;
using KazDefense.Store.Tests.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KazDefense.Store.Tests;

public sealed class DatabaseCopyTests
{
    [Fact]
    public async Task Migrate_ANewFile_CopiesNothing()
    {
        await using var store = new AccountStore();
        await store.Database.MigrateAsync(default);

        Assert.Empty(Copies(store));
    }

    [Fact]
    public async Task Migrate_NothingToCome_CopiesNothing()
    {
        var (store, _) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        await store.Database.MigrateAsync(default);

        Assert.Empty(Copies(store));
    }

    [Fact]
    public async Task Copy_BeforeAMigrationOnAFileInUse_HoldsAllThatWasWritten()
    {
        var (store, _) = await AccountStore.WithAdministratorAsync();
        await using var _store = store;
        await using var db = await store.OpenAsync();
        // As a file looks to a newer program: a migration that it holds is unknown to the file.
        await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory");
        var migration = db.GetService<IMigrationsAssembly>().Migrations.Keys.First();

        var copy = await new DatabaseCopy(store.Clock).BeforeMigratingAsync(db, default);

        Assert.Equal($"accounts-before-{migration}-20261122100000.db", Path.GetFileName(copy));
        Assert.Equal([copy!], Copies(store));
        var options = new DbContextOptionsBuilder<AccountsContext>();
        AccountsRegistration.Configure(options, copy!);
        await using var kept = new AccountsContext(options.Options);
        Assert.Equal("Ann", (await kept.Users.SingleAsync()).Name);
    }

    private static string[] Copies(AccountStore store)
    {
        var folder = Path.Combine(Path.GetDirectoryName(store.File)!, DatabaseCopy.Folder);
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }
}
