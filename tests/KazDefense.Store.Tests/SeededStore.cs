using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using KazDefense.Store.Seeding.Loading;
using KazDefense.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests;

/// <summary>A real database with the tree's own seeds. The seeds are loaded once; each store is a copy of that file.</summary>
public sealed class SeededStore : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> Loaded = new(LoadAsync);

    private readonly TemporaryFolder _folder;

    private SeededStore(ServiceProvider services, TemporaryFolder folder)
    {
        _folder = folder;
        Services = services;
    }

    /// <summary>What the store offers.</summary>
    public ServiceProvider Services { get; }

    public static Editor Editor { get; } = new("account-1", "Aigerim", AccountRole.Editor);

    public RecordEditor Records => Services.GetRequiredService<RecordEditor>();

    public static async Task<SeededStore> OpenAsync(bool fourEyes = false)
    {
        var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "facts.db");
        await File.WriteAllBytesAsync(file, await Loaded.Value);
        return new(ServicesOn(file, fourEyes), folder);
    }

    public Task<StoreContext> ContextAsync() => Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();

    /// <summary>A record as it stands.</summary>
    public async Task<(T Document, int Version)> FindAsync<T>(RecordKind kind, string slug) where T : RecordDocument
    {
        var stored = (await Services.GetRequiredService<DocumentQuery>().FindAsync(kind, slug, default))!;
        return ((T)stored.Document, stored.Version);
    }

    /// <summary>Saves one change; the test fails when it is not saved.</summary>
    public async Task<Saved> SaveAsync(RecordDocument document, int? expectedVersion, RecordState state = RecordState.Published) =>
        Xunit.Assert.IsType<Saved>(await Records.SaveAsync(new([new(document, expectedVersion) { State = state }], Editor, "A test"), default));

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        _folder.Dispose();
    }

    private static ServiceProvider ServicesOn(string file, bool fourEyes = false) =>
        new ServiceCollection().AddSingleton(TimeProvider.System).AddSingleton(new ReviewSettings(fourEyes)).AddStore(file).BuildServiceProvider();

    private static async Task<byte[]> LoadAsync()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "facts.db");
        await using var services = ServicesOn(file);
        await services.GetRequiredService<StoreDatabase>().MigrateAsync(default);
        Xunit.Assert.Empty((await services.GetRequiredService<SeedLoader>().LoadAsync(Repository.Seeds, null, default)).Findings);
        await using (var db = await services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync())
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(file);
    }
}
