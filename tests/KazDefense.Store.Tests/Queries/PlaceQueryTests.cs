using KazDefense.Domain.Documents;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using KazDefense.Store.Places;
using KazDefense.Store.Timelines;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Queries;

public sealed class PlaceQueryTests : IAsyncLifetime
{
    private SeededStore _store = null!;

    private PlaceQuery Places => _store.Services.GetRequiredService<PlaceQuery>();

    public async Task InitializeAsync() => _store = await SeededStore.OpenAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Theory]
    [InlineData("Chimkent", "shymkent shymkent-airport")]
    [InlineData("Жамбыл", "zhambyl-region zhambyl-region-air-base")]
    [InlineData("Iliskiy", "iliyskiy-range")]
    [InlineData("💥", "")]
    public async Task List_ByANameInAnySpelling_FindsThePlace(string name, string slugs) =>
        Assert.Equal(slugs, string.Join(' ', (await Places.ListAsync(new() { Name = name }, default)).Select(r => r.Place.Record.Slug).Order(StringComparer.Ordinal)));

    [Fact]
    public async Task List_OfAKindAndCountry_HasOnlyThose()
    {
        var rows = await Places.ListAsync(new() { Kind = PlaceKind.City, Country = "KZ" }, default);

        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal((PlaceKind.City, "KZ", "kazakhstan"), (r.Place.Kind, r.Place.Country, r.Country?.Slug)));
    }

    [Fact]
    public async Task EventsOfEveryPlace_Counted_AreThoseOfTheTimeline()
    {
        var timeline = _store.Services.GetRequiredService<TimelineQuery>();
        foreach (var row in await Places.ListAsync(new(), default))
        {
            var page = await timeline.RunAsync(new() { Places = [row.Place.Record.Slug], Limit = 500 }, default);
            var detail = (await Places.FindAsync(row.Place.Record.Slug, "kazakhstan", 500, default))!;
            Assert.Equal(new CappedCount(page.Total, false), row.Events);
            Assert.Equal(page.Total, detail.Events.Tally!.Total);
            Assert.Equal(page.Rows.Select(r => r.Slug), detail.Events.Rows.Select(r => r.Slug));
        }
    }

    [Fact]
    public async Task Nearby_OfACity_AreOtherPlacesTheNearestFirst()
    {
        var nearby = (await Places.FindAsync("aktau", "kazakhstan", 10, default))!.Nearby;

        Assert.Equal((0, "aktau-naval-base"), (nearby[0].Kilometres, nearby[0].Slug));
        Assert.Equal(nearby.OrderBy(n => n.Kilometres), nearby);
        Assert.InRange(nearby.First(n => n.Slug == "yeraliyevo").Kilometres, 60, 75);
        Assert.DoesNotContain(nearby, n => n.Kind is PlaceKind.Country or PlaceKind.Sea || n.Slug == "aktau");
    }

    [Theory]
    [InlineData("bereg-range")]
    [InlineData("by-telephone")]
    [InlineData("zhambyl-region")]
    public async Task Place_WithoutCoordinates_HasNeitherPointNorNeighbours(string slug)
    {
        var found = (await Places.FindAsync(slug, "kazakhstan", 10, default))!;

        Assert.Null(found.Row.Point);
        Assert.Null(found.Row.Reference);
        Assert.Empty(found.Nearby);
    }

    [Fact]
    public async Task Coordinates_OfASeededPlace_NameTheirReference() =>
        Assert.Equal("geonames", (await Places.FindRowAsync("aktau", default))!.Reference!.Slug);

    [Fact]
    public async Task Place_Withdrawn_IsNotFoundNorListed()
    {
        // One that no event names.
        const string unused = "an-unused-range";
        var (like, _) = await _store.FindAsync<PlaceDocument>(RecordKind.Place, "bereg-range");
        await _store.SaveAsync(like with { Slug = unused }, null);
        Assert.NotNull(await Places.FindAsync(unused, "kazakhstan", 10, default));
        var (document, version) = await _store.FindAsync<PlaceDocument>(RecordKind.Place, unused);
        await _store.SaveAsync(document, version, RecordState.Withdrawn);

        Assert.Null(await Places.FindAsync(unused, "kazakhstan", 10, default));
        Assert.Null(await Places.FindRowAsync(unused, default));
        Assert.DoesNotContain(await Places.ListAsync(new(), default), r => r.Place.Record.Slug == unused);
    }
}
