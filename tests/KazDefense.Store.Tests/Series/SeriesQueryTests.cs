using KazDefense.Store.Series;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Series;

public sealed class SeriesQueryTests
{
    [Fact]
    public async Task Find_Series_TellsDeedsPlansAndRefusalsApart()
    {
        await using var store = await SeededStore.OpenAsync();

        var series = await store.Services.GetRequiredService<SeriesQuery>().FindAsync("cooperative-longbow-cooperative-lancer", "kazakhstan", default);

        Assert.Equal((0, 1, 3), (series!.Tally.Deeds, series.Tally.Hopes, series.Tally.Refusals));
        Assert.All(series.Editions, e => Assert.True(e.Year == 2009));
        Assert.False(series.IsCut);
    }

    [Theory]
    [InlineData("turkey")]
    [InlineData("nobody")]
    [InlineData("steppe-eagle-2009")]
    public async Task Find_AnythingElse_IsNone(string slug)
    {
        await using var store = await SeededStore.OpenAsync();

        Assert.Null(await store.Services.GetRequiredService<SeriesQuery>().FindAsync(slug, "kazakhstan", default));
    }
}
