using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Editing;
using KazDefense.Store.History;
using KazDefense.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.History;

/// <summary>Nobody goes behind history's back unseen: neither on a connection of their own, nor with the program's help.</summary>
public sealed class HistoryProofTests : IAsyncLifetime
{
    private SeededStore _store = null!;

    public async Task InitializeAsync() => _store = await SeededStore.OpenAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Theory]
    [InlineData("REPLACE INTO Revisions SELECT * FROM Revisions WHERE Id = 5")]
    [InlineData("INSERT OR REPLACE INTO Revisions (Id, RecordId, Version, At, Author, Reason, Batch, State, Schema, Snapshot, Seal) SELECT 5, RecordId, 99, At, Author, 'other', Batch, State, Schema, Snapshot, Seal FROM Revisions WHERE Id = 5")]
    [InlineData("INSERT OR REPLACE INTO Revisions (RecordId, Version, At, Author, Reason, Batch, State, Schema, Snapshot, Seal) SELECT RecordId, Version, At, Author, 'other', Batch, State, Schema, Snapshot, Seal FROM Revisions WHERE Id = 5")]
    [InlineData("INSERT INTO Revisions (RecordId, Version, At, Author, Reason, Batch, State, Schema, Snapshot) SELECT RecordId, 99, At, Author, 'other', Batch, State, Schema, Snapshot FROM Revisions WHERE Id = 5")]
    [InlineData("INSERT INTO Revisions (RecordId, Version, At, Author, Reason, Batch, State, Schema, Snapshot, Seal) SELECT RecordId, 99, At, Author, 'other', Batch, State, Schema, Snapshot, '' FROM Revisions WHERE Id = 5")]
    [InlineData("UPDATE Revisions SET Seal = NULL WHERE Id = 5")]
    public async Task Revision_ForgedOnAnotherConnection_IsRefusedByTheDatabase(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={await FileAsync()};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var refused = await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync());
        Assert.Contains("History", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seal_TakenAway_IsNotMadeAnewButFound()
    {
        await ExecuteAsync("DROP TRIGGER Revisions_NeverChange; UPDATE Revisions SET Seal = NULL WHERE Id = (SELECT MAX(Id) FROM Revisions)");

        await _store.Services.GetRequiredService<StoreDatabase>().MigrateAsync(default);

        var problems = await ProblemsAsync();
        Assert.Contains(problems, p => p.Contains("has no seal", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Contains("Revisions_NeverChange", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Trigger_MadeToLetThrough_IsFound()
    {
        await ExecuteAsync("DROP TRIGGER Revisions_NeverGo; CREATE TRIGGER Revisions_NeverGo BEFORE DELETE ON Revisions WHEN 0 BEGIN SELECT RAISE(ABORT, ''); END");
        Assert.Contains("Revisions_NeverGo", Assert.Single(await ProblemsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_AStoreFromBeforeThereWereSeals_SealsItOnce()
    {
        using var folder = new TemporaryFolder();
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddStore(Path.Combine(folder.Path, "facts.db")).BuildServiceProvider();
        await using (var db = await services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync())
        {
            await db.GetService<IMigrator>().MigrateAsync("20261122084041_Initial");
            await db.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO Records (Id, Kind, Slug, State, Version, Updated, SeedFingerprint, IsEdited) VALUES (1, 1, 'old', 3, 2, '2026-01-01 00:00:00', '', 0);
                INSERT INTO Revisions (RecordId, Version, At, Author, Reason, Schema, Snapshot) VALUES (1, 1, '2026-01-01 00:00:00', 'seeds', 'First load', 1, '{{}}'), (1, 2, '2026-01-02 00:00:00', 'seeds', 'Again', 1, '{{}}');
                """);
        }
        await services.GetRequiredService<StoreDatabase>().MigrateAsync(default);

        await using var after = await services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();
        Assert.Equal(2, await after.Revisions.CountAsync(r => r.Seal != null));
        Assert.DoesNotContain((await services.GetRequiredService<HistoryProofQuery>().RunAsync(default)).Problems, p => p.Contains("seal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Merges_ThatGoRound_AreFound()
    {
        await ExecuteAsync("UPDATE Records SET State = 4, MergedIntoId = (SELECT Id FROM Records WHERE Kind = 2 AND Slug = 'sco') WHERE Kind = 2 AND Slug = 'csto'");
        await ExecuteAsync("UPDATE Records SET State = 4, MergedIntoId = (SELECT Id FROM Records WHERE Kind = 2 AND Slug = 'csto') WHERE Kind = 2 AND Slug = 'sco'");
        Assert.Contains(await ProblemsAsync(), p => p.Contains("circle", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE Records SET MergedIntoId = (SELECT Id FROM Records WHERE Kind = 2 AND Slug = 'nato') WHERE Kind = 2 AND Slug = 'csto'", "csto")]
    [InlineData("UPDATE Records SET MergedIntoId = NULL WHERE Kind = 2 AND Slug = 'csto'", "csto")]
    [InlineData("UPDATE Records SET IsEdited = 0 WHERE Kind = 2 AND Slug = 'csto'", "csto")]
    public async Task Record_ThatIsNotWhatItsLastRevisionSays_IsFound(string sql, string slug)
    {
        var (_, from) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "csto");
        var (_, into) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "sco");
        Assert.IsType<Saved>(await _store.Services.GetRequiredService<MergeEditor>().MergeAsync(RecordKind.Actor, new("csto", from), new("sco", into), SeededStore.Editor, "One", default));
        Assert.Empty(await ProblemsAsync());

        await ExecuteAsync(sql);

        Assert.Contains(slug, Assert.Single(await ProblemsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Published_ThatNamesWhatWasWithdrawn_IsFound()
    {
        await ExecuteAsync("DROP TRIGGER Revisions_NeverChange; UPDATE Records SET State = 4 WHERE Kind = 2 AND Slug = 'csto'");
        Assert.Contains(await ProblemsAsync(), p => p.Contains("names the actor “csto”, which was withdrawn", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync() => (await _store.Services.GetRequiredService<HistoryProofQuery>().RunAsync(default)).Problems;

    private async Task ExecuteAsync(string sql)
    {
        await using var db = await _store.ContextAsync();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    private async Task<string> FileAsync()
    {
        await using var db = await _store.ContextAsync();
        return new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
    }
}
