using KazDefense.Domain.Actors;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Actors;
using KazDefense.Store.Events;
using KazDefense.Store.Places;
using KazDefense.Store.Sources;
using KazDefense.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Actors;

/// <summary>What type-ahead fields suggest, from a real database.</summary>
public sealed class SuggestionQueryTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ServiceProvider _services = null!;

    public async Task InitializeAsync()
    {
        _services = new ServiceCollection().AddSingleton(TimeProvider.System).AddStore(Path.Combine(_folder.Path, "facts.db")).BuildServiceProvider();
        await _services.GetRequiredService<StoreDatabase>().MigrateAsync(default);
        await using var db = await _services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();
        db.Add(Actor(901, "adilbek-zhaksybekov", RecordState.Published, "Adilbek Zhaksybekov", "Dzhaksybekov", "Жақсыбеков"));
        db.Add(Actor(902, "turk-council", RecordState.Published, "Turk Council", "Council of Turkic States"));
        db.Add(Actor(903, "nowhere", RecordState.Withdrawn, "Turk of Nowhere"));
        for (var i = 0; i < 15; i++)
            db.Add(Actor(910 + i, $"unit-{i}", RecordState.Published, $"Unit {i:00}"));
        db.Add(Place(950, "astana", "Astana", "Akmola\nNur-Sultan"));
        db.Add(Place(951, "astrakhan", "Astrakhan", null));
        db.Add(new Outlet { Slug = "wire", Name = "The Wire", Kind = "agency", Address = "www.wire.example" });
        db.Add(new Outlet { Slug = "dl", Name = "Daily Letter", Kind = "newspaper" });
        await SampleStore.FillAsync(db);
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("dzhaks", "adilbek-zhaksybekov")]
    [InlineData("жаксы", "adilbek-zhaksybekov")]
    [InlineData("turk council", "turk-council")]
    [InlineData("turk", "turk-council minister turkey")]
    [InlineData("turkiye", "turkey minister")]
    [InlineData("states", "united-states turk-council")]
    [InlineData("%", "")]
    [InlineData("", "")]
    public async Task Actors_FirstLetters_AreFoundByAnySpelling(string typed, string slugs) =>
        Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), (await Get<ActorSuggestionQuery>().RunAsync(typed, default)).Select(a => a.Slug).Order());

    [Fact]
    public async Task Actors_SeveralFound_ComeExactThenBeginningThenByEvents()
    {
        Assert.Equal(["turkey", "minister"], (await Get<ActorSuggestionQuery>().RunAsync("türkiye", default)).Select(a => a.Slug));
        var states = await Get<ActorSuggestionQuery>().RunAsync("states", default);
        Assert.Equal(["united-states", "turk-council"], states.Select(a => a.Slug));
        Assert.Equal([null, "Council of Turkic States"], states.Select(a => a.Spelling));
        Assert.True(states[0].Events > states[1].Events);
    }

    [Fact]
    public async Task Actors_Many_AreTen() => Assert.Equal(SpellingMatch.MostSuggestions, (await Get<ActorSuggestionQuery>().RunAsync("unit", default)).Count);

    [Theory]
    [InlineData("five-year plan of cooperation", "five-year-plan")]
    [InlineData("exercise", "exercise-refused autumn-exercise offer-2010 steppe exercises-offered batys")]
    [InlineData("csto peace", "autumn-exercise peacekeepers-agreed")]
    [InlineData("\" OR x", "")]
    [InlineData("", "")]
    public async Task Events_Words_AreFoundTitlesFirst(string typed, string slugs) =>
        Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries), (await Get<EventSuggestionQuery>().RunAsync(typed, default)).Select(e => e.Slug));

    [Theory]
    [InlineData("ast", "astana astrakhan")]
    [InlineData("nur s", "astana")]
    [InlineData("x", "")]
    public async Task Places_FirstLetters_AreFoundByAnyName(string typed, string slugs) =>
        Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries), (await Get<PlaceSuggestionQuery>().RunAsync(typed, default)).Select(e => e.Slug));

    [Theory]
    [InlineData("", "sample-2012 sample-2003")]
    [InlineData("looking west", "sample-2003")]
    [InlineData("writer 2012", "sample-2012")]
    [InlineData("monitor", "sample-2012 sample-2003")]
    public async Task Sources_AnyOfTheirWords_AreFoundLatestFirst(string typed, string slugs) =>
        Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries), (await Get<SourceSuggestionQuery>().RunAsync(typed, default)).Select(e => e.Slug));

    [Theory]
    [InlineData("wire", "wire")]
    [InlineData("www.wire", "wire")]
    [InlineData("DL", "dl")]
    public async Task Outlets_NameOrAddress_AreFound(string typed, string slug) =>
        Assert.Equal([slug], (await Get<OutletSuggestionQuery>().RunAsync(typed, default)).Select(e => e.Slug));

    private T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    private static Actor Actor(int id, string slug, RecordState state, params string[] names)
    {
        var actor = new Actor { Id = id, Record = Record(id, RecordKind.Actor, slug, state), Kind = ActorKind.Organisation, Name = names[0] };
        actor.Names.AddRange(names.Select(n => new ActorName { Text = n, Type = NameType.Official, Language = "en", Script = "Latn", Key = NameKey.Of(n) }));
        return actor;
    }

    private static Place Place(int id, string slug, string name, string? others) =>
        new() { Id = id, Record = Record(id, RecordKind.Place, slug, RecordState.Published), Kind = PlaceKind.City, Name = name, OtherNames = others };

    private static Domain.Records.Record Record(int id, RecordKind kind, string slug, RecordState state) => new() { Id = id, Kind = kind, Slug = slug, State = state, Updated = DateTime.UnixEpoch };
}
