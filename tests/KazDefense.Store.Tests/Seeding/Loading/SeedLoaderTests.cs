using KazDefense.Domain.Records;
using KazDefense.Store.Seeding.Loading;
using KazDefense.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Seeding.Loading;

/// <summary>Loading the tree's own seeds into a real database, and loading them again after something changed.</summary>
public sealed class SeedLoaderTests : IAsyncLifetime
{
    private const string Dossier = "articles/article-000.yaml";
    private const string Slug = "turkish-ambassador-meets-kazakh-defence-minister-2010";

    private readonly TemporaryFolder _folder = new();
    private ServiceProvider _services = null!;

    private string Seeds => Path.Combine(_folder.Path, "seeds");

    public async Task InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Seeds, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Seeds, Path.GetRelativePath(Repository.Seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        _services = new ServiceCollection().AddSingleton(TimeProvider.System).AddStore(Path.Combine(_folder.Path, "facts.db")).BuildServiceProvider();
        await _services.GetRequiredService<StoreDatabase>().MigrateAsync(default);
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task Load_TheSameFolderTwice_ChangesNothing()
    {
        var first = await LoadAsync();
        var before = await StateAsync();
        var second = await LoadAsync();

        Assert.True(first.Added > 500);
        Assert.Equal((0, 0), (second.Added, second.Updated));
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Load_TouchedButUnchangedContent_ChangesNoRecord()
    {
        await LoadAsync();
        await File.AppendAllTextAsync(Path.Combine(Seeds, Dossier), "\n# a remark\n");

        var loading = await LoadAsync();

        Assert.Equal((0, 0), (loading.Added, loading.Updated));
        Assert.True(loading.Unchanged > 500);
    }

    [Fact]
    public async Task Load_AChangedRecord_BecomesItsNextVersionAndKeepsTheOldInHistory()
    {
        await LoadAsync();
        await ChangeAsync("title: Turkish ambassador meets Kazakh defence minister", "title: The ambassador and the minister meet");

        var loading = await LoadAsync();

        Assert.Equal((0, 1), (loading.Added, loading.Updated));
        await using var db = await ContextAsync();
        var changed = await db.Events.Include(e => e.Record).Include(e => e.Participations).SingleAsync(e => e.Record.Slug == Slug);
        Assert.Equal("The ambassador and the minister meet", changed.Title);
        Assert.Equal(2, changed.Record.Version);
        Assert.Equal(4, changed.Participations.Count);
        Assert.Equal([1, 2], await db.Revisions.Where(r => r.RecordId == changed.Id).OrderBy(r => r.Version).Select(r => r.Version).ToListAsync());
        Assert.True(await db.Claims.AnyAsync(c => c.RecordId == changed.Id));
    }

    [Fact]
    public async Task Load_ARecordThatAnEditorChanged_LeavesItAloneAndNamesIt()
    {
        await LoadAsync();
        await using (var db = await ContextAsync())
        {
            await db.Records.Where(r => r.Slug == Slug).ExecuteUpdateAsync(r => r.SetProperty(x => x.IsEdited, true));
            await db.Events.Where(e => e.Record.Slug == Slug).ExecuteUpdateAsync(e => e.SetProperty(x => x.Title, "An editor's title"));
        }
        await ChangeAsync("title: Turkish ambassador meets Kazakh defence minister", "title: The ambassador and the minister meet");

        var loading = await LoadAsync();

        Assert.Equal([$"event {Slug}"], loading.LeftAlone);
        await using var after = await ContextAsync();
        Assert.Equal("An editor's title", (await after.Events.SingleAsync(e => e.Record.Slug == Slug)).Title);
    }

    [Fact]
    public async Task Load_AFaultyDossier_LoadsNothingAndReportsEveryProblem()
    {
        await ChangeAsync("- {actor: atilla-gunay, role: participant", "- {actor: atila-gunay, role: participant");
        await ChangeAsync("date: 2010-01-20", "date: 2010-13-20");

        var loading = await LoadAsync();

        Assert.Contains(loading.Findings, f => f.Message.Contains("atilla-gunay", StringComparison.Ordinal) && f.Line > 1 && f.Where == Dossier);
        Assert.Contains(loading.Findings, f => f.Message.Contains("2010-13-20", StringComparison.Ordinal));
        await using var db = await ContextAsync();
        Assert.Equal(0, await db.Records.CountAsync());
    }

    [Fact]
    public async Task Load_ARecordThatLeftTheSeeds_IsKeptAndNamed()
    {
        await LoadAsync();
        await using var db = await ContextAsync();
        var known = await db.Records.Where(r => r.Kind == RecordKind.Observation).Select(r => r.Slug).FirstAsync();
        var dossier = Directory.EnumerateFiles(Path.Combine(Seeds, "articles")).Single(f => File.ReadAllText(f).Contains($"- id: {known}\n", StringComparison.Ordinal));
        var text = await File.ReadAllTextAsync(dossier);
        await File.WriteAllTextAsync(dossier, text.Replace(known, known + "-b", StringComparison.Ordinal));
        // Other dossiers may speak of it.
        foreach (var other in Directory.EnumerateFiles(Path.Combine(Seeds, "articles")).Where(f => f != dossier))
            await File.WriteAllTextAsync(other, (await File.ReadAllTextAsync(other)).Replace(known, known + "-b", StringComparison.Ordinal));

        var loading = await LoadAsync();

        Assert.Contains($"observation {known}", loading.Missing);
        Assert.True(await db.Records.AnyAsync(r => r.Slug == known && r.State == RecordState.Published));
    }

    private Task<SeedLoading> LoadAsync() => _services.GetRequiredService<SeedLoader>().LoadAsync(Seeds, null, default);

    private Task<StoreContext> ContextAsync() => _services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();

    private async Task ChangeAsync(string from, string to)
    {
        var path = Path.Combine(Seeds, Dossier);
        var text = await File.ReadAllTextAsync(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text[..at] + to + text[(at + from.Length)..]);
    }

    private async Task<(int Records, int Versions, int Revisions, int Claims, int Involvements)> StateAsync()
    {
        await using var db = await ContextAsync();
        return (await db.Records.CountAsync(), await db.Records.SumAsync(r => r.Version), await db.Revisions.CountAsync(), await db.Claims.CountAsync(), await db.Involvements.CountAsync());
    }
}
