using KazDefense.TestKit;
using Microsoft.Data.Sqlite;

namespace KazDefense.Web.Tests.Commands;

/// <summary>The commands on the store, run as a shell runs them, on the tree's own seeds.</summary>
public sealed class LoadAndCheckCommandTests
{
    [Fact]
    public async Task Check_OfTheTreesSeeds_ProvesEveryValue()
    {
        using var folder = new TemporaryFolder();
        var load = await RunAsync(folder, "load", "--seeds", Repository.Seeds);
        var check = await RunAsync(folder, "check");

        Assert.Equal(0, load.ExitCode);
        Assert.Contains("added", load.Output, StringComparison.Ordinal);
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("Published values with an accepted claim: 100 %", check.Output, StringComparison.Ordinal);
        Assert.Contains("not verified, because no articles folder is set", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AClaimTakenAway_NamesTheValueAndExits1()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "load", "--seeds", Repository.Seeds);
        await ExecuteAsync(folder, "UPDATE Claims SET Status = 4 WHERE Field = 'status' AND RecordId = (SELECT Id FROM Records WHERE Slug = 'nerushimoye-bratstvo-2012')");

        var check = await RunAsync(folder, "check");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("event nerushimoye-bratstvo-2012: no accepted claim says status is “ongoing”", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("accepted claim: 100 %", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfAStore_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "load", "--seeds", Repository.Seeds);
        await ExecuteAsync(folder, "DROP TRIGGER Revisions_NeverChange; UPDATE Revisions SET Seal = NULL WHERE Id = 5");
        var before = await File.ReadAllBytesAsync(FileOf(folder));

        var check = await RunAsync(folder, "check");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("has no seal", check.Output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(FileOf(folder)));
    }

    [Fact]
    public async Task Check_WithoutAStore_SaysSoAndMakesNone()
    {
        using var folder = new TemporaryFolder();

        var check = await RunAsync(folder, "check");

        Assert.NotEqual(0, check.ExitCode);
        Assert.Contains("There is no database", check.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(FileOf(folder)));
    }

    [Fact]
    public async Task Check_OfAnOlderStore_SaysThatItIsToBeBroughtUpToDateFirst()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "load", "--seeds", Repository.Seeds);
        await ExecuteAsync(folder, "DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT MAX(MigrationId) FROM __EFMigrationsHistory)");

        var check = await RunAsync(folder, "check");

        Assert.NotEqual(0, check.ExitCode);
        Assert.Contains("load", check.Errors, StringComparison.Ordinal);
    }

    [ArticlesFact]
    public async Task Check_WithTheArticles_VerifiesEveryFingerprint()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "load", "--seeds", Repository.Seeds);

        var check = await RunAsync(folder, "check", "--articles", ArticlesFactAttribute.Folder!);

        Assert.Equal(0, check.ExitCode);
        Assert.Contains("Fingerprints verified against the texts: 100 %", check.Output, StringComparison.Ordinal);
    }

    [ArticlesFact]
    public async Task Check_ASpanMoved_NamesItAndExits1()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "load", "--seeds", Repository.Seeds);
        await ExecuteAsync(folder, "UPDATE Passages SET \"End\" = \"End\" - 1 WHERE Id = (SELECT MIN(Id) FROM Passages)");

        var check = await RunAsync(folder, "check", "--articles", ArticlesFactAttribute.Folder!);

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("the span is off", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_OfAFolderThatIsNotThere_Exits1AndSaysSo()
    {
        using var folder = new TemporaryFolder();

        var load = await RunAsync(folder, "load", "--seeds", Path.Combine(folder.Path, "nowhere"));

        Assert.NotEqual(0, load.ExitCode);
        Assert.Contains("nowhere", load.Output + load.Errors, StringComparison.Ordinal);
    }

    private static Task<TestCommand> RunAsync(TemporaryFolder folder, params string[] args) =>
        TestCommand.RunAsync(args, new Dictionary<string, string> { ["Data__Folder"] = Path.Combine(folder.Path, "data") });

    private static string FileOf(TemporaryFolder folder) => Path.Combine(folder.Path, "data", "kazdefense.db");

    private static async Task ExecuteAsync(TemporaryFolder folder, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={FileOf(folder)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }
}
