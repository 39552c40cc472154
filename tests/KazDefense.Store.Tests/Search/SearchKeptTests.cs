using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Editing;
using KazDefense.Store.History;
using KazDefense.Store.Search;
using KazDefense.Store.Tests.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Search;

/// <summary>What is saved is found at once, and what is withdrawn is not.</summary>
public sealed class SearchKeptTests : IAsyncLifetime
{
    private const string Slug = "steppe-wind-2013";

    private SeededStore _store = null!;

    public async Task InitializeAsync() => _store = await SeededStore.OpenAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task NewEvent_Saved_IsFoundAtOnceAndWithdrawnIsNotAndRestoredIs()
    {
        Assert.DoesNotContain(Slug, await FindAsync("Zephyrbound"));
        var document = TestRecords.Exercise(Slug, "2013-08") with { Summary = "Zephyrbound drills." };
        await _store.SaveAsync(document, null);
        Assert.Equal([Slug], await FindAsync("zephyrb"));

        await _store.SaveAsync(document, 1, RecordState.Withdrawn);
        Assert.Empty(await FindAsync("Zephyrbound"));

        Assert.IsType<Saved>(await _store.Services.GetRequiredService<HistoryEditor>().RestoreAsync(RecordKind.Event, Slug, 1, 2, SeededStore.Editor, "Back", default));
        Assert.Equal([Slug], await FindAsync("Zephyrbound"));
    }

    [Fact]
    public async Task Date_Changed_MovesTheEventInTheListByDate()
    {
        await _store.SaveAsync(TestRecords.Exercise(Slug, "2013-08") with { Summary = "Zephyrbound drills." }, null);
        await _store.SaveAsync(TestRecords.Exercise("steppe-wind-2014", "2014-08") with { Summary = "Zephyrbound again." }, null);
        Assert.Equal(["steppe-wind-2014", Slug], await FindAsync("zephyrbound", SearchOrder.NewestFirst));

        var (document, version) = await _store.FindAsync<EventDocument>(RecordKind.Event, Slug);
        var later = TestRecords.Exercise(Slug, "2015-08");
        await _store.SaveAsync(document with { Date = later.Date, Claims = later.Claims }, version);

        Assert.Equal([Slug, "steppe-wind-2014"], await FindAsync("zephyrbound", SearchOrder.NewestFirst));
        Assert.Equal(["steppe-wind-2014", Slug], await FindAsync("zephyrbound", SearchOrder.OldestFirst));
        await AssertKeptAsync();
    }

    [Fact]
    public async Task Name_OfAnActor_LeadsToItsEventsFromThenOn()
    {
        var (actor, version) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "adilbek-zhaksybekov");
        var events = (await FindAsync("Zhaksybekov")).Count;
        await _store.SaveAsync(actor with { Note = "Zephyrbound." }, version);

        Assert.Equal(["adilbek-zhaksybekov"], await FindAsync("zephyrbound"));
        Assert.Equal(events, (await FindAsync("Zhaksybekov")).Count);
        await AssertKeptAsync();
    }

    [Fact]
    public async Task MergedActor_IsFoundUnderTheOneThatStays_AndUndoneAgainItself()
    {
        var saved = Assert.IsType<Saved>(await _store.Services.GetRequiredService<MergeEditor>()
            .MergeAsync(RecordKind.Actor, await SeenAsync("adilbek-zhaksybekov"), await SeenAsync("daniyal-akhmetov"), SeededStore.Editor, "One", default));

        var found = await FindAsync("Jaksybekov");
        Assert.Equal("daniyal-akhmetov", found[0]);
        Assert.DoesNotContain("adilbek-zhaksybekov", found);
        await AssertKeptAsync();

        Assert.IsType<Saved>(await _store.Services.GetRequiredService<HistoryEditor>().UndoAsync(saved.Batch, SeededStore.Editor, "Two", default));
        Assert.Equal("adilbek-zhaksybekov", (await FindAsync("Jaksybekov"))[0]);
        await AssertKeptAsync();
    }

    [Fact]
    public async Task Place_AndSource_Changed_AreFoundByTheirNewWords()
    {
        var (place, placeVersion) = await _store.FindAsync<PlaceDocument>(RecordKind.Place, "astana");
        await _store.SaveAsync(place with { Note = "Zephyrbound city." }, placeVersion);
        var (source, sourceVersion) = await _store.FindAsync<SourceDocument>(RecordKind.Source, "article-002");
        await _store.SaveAsync(source with { Note = "Zephyrbound text." }, sourceVersion);

        Assert.Equal(["article-002", "astana"], (await FindAsync("zephyrbound")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task StoreFromBefore_WithoutWords_IsFilledWhenTheProgramStarts()
    {
        var before = await FindAsync("NATO");
        await using (var db = await _store.ContextAsync())
            await db.Database.ExecuteSqlRawAsync("INSERT INTO SearchWords (SearchWords) VALUES ('delete-all'); DELETE FROM SearchEntries;");
        Assert.Empty(await FindAsync("NATO"));

        await _store.Services.GetRequiredService<StoreDatabase>().MigrateAsync(default);

        Assert.Equal(before, await FindAsync("NATO"));
    }

    private async Task<SeenRecord> SeenAsync(string slug) => new(slug, (await _store.FindAsync<ActorDocument>(RecordKind.Actor, slug)).Version);

    private async Task<List<string>> FindAsync(string words, SearchOrder order = SearchOrder.Relevance) =>
        [.. (await _store.Services.GetRequiredService<SearchQuery>().RunAsync(new() { Words = words, Order = order, Limit = 100 }, "kazakhstan", default)).Rows.Select(r => r.Slug)];

    // What was kept in step is what reading everything anew gives.
    private async Task AssertKeptAsync()
    {
        await using var db = await _store.ContextAsync();
        var kept = await EverythingAsync(db);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await SearchWriter.RebuildAsync(db, default);
        Assert.Equal(await EverythingAsync(db), kept);
    }

    private static async Task<List<string>> EverythingAsync(StoreContext db) =>
    [
        .. (await db.SearchEntries.AsNoTracking().OrderBy(e => e.RecordId).ToListAsync()).Select(e => $"{e.RecordId} {e.Row}"),
        .. await db.Database.SqlQuery<string>($"SELECT term || ' ' || doc || ' ' || col || ' ' || offset AS Value FROM SearchTerms ORDER BY 1").ToListAsync(),
    ];
}
