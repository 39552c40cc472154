using System.Net;
using KazDefense.Store.Observations;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Observations;

/// <summary>Numbers over time, as the tree's own seeds give them.</summary>
public sealed class ObservationsPageTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public async Task ExercisesOf2008_OnThePage_AreGivenWithHowTheyAreKnown()
    {
        var (_, html) = await app.Client.PageAsync("/observations?indicator=exercises-per-year");

        var row = Assert.Single(html.Split("<tr").Select(r => r.Words()), r => r.Contains("2008", StringComparison.Ordinal) && r.Contains("38", StringComparison.Ordinal));
        Assert.Contains("worked out:", row, StringComparison.Ordinal);
        Assert.Contains("Kazakhstan", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indicators_EachChip_CountsWhatItSelects()
    {
        var (_, html) = await app.Client.PageAsync("/observations?actor=kazakhstan");

        var chips = html.Attribute("a", "href").Where(h => h.StartsWith("/observations?actor=kazakhstan&indicator=", StringComparison.Ordinal)).ToList();
        Assert.True(chips.Count > 2);
        foreach (var chip in chips)
        {
            var narrowed = (await app.Client.PageAsync(chip)).Html;
            var rows = narrowed.Split("<tbody>")[1].Split("<tr").Length - 1;
            Assert.Contains($"{rows} number", narrowed.Words().Replace("One", "1", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("?from=2008&to=2009", HttpStatusCode.OK)]
    [InlineData("?from=1900&to=1901", HttpStatusCode.OK)]
    [InlineData("?source=article-000", HttpStatusCode.OK)]
    [InlineData("?indicator=no-such", HttpStatusCode.BadRequest)]
    [InlineData("?actor=%F0%9F%92%A5", HttpStatusCode.BadRequest)]
    [InlineData("?from=yesterday-ish", HttpStatusCode.BadRequest)]
    [InlineData("?cursor=7", HttpStatusCode.BadRequest)]
    public async Task Get_AnyFilter_AnswersAsItShould(string query, HttpStatusCode expected) =>
        Assert.Equal(expected, (await app.Client.PageAsync("/observations" + query)).Status);

    [Fact]
    public void Address_OfAFilter_NamesAllOfIt()
    {
        var filter = new ObservationFilter { Actors = ["turkey", "kazakhstan"], Indicators = ["personnel"], Sources = ["article-000"], From = Domain.Dates.EdtfDate.Parse("2008"), To = Domain.Dates.EdtfDate.Parse("2009-05") };

        Assert.Equal("/observations?actor=turkey&actor=kazakhstan&indicator=personnel&source=article-000&from=2008&to=2009-05", Urls.Observations(filter));
        Assert.Equal("/api/observations.csv?source=article-000", Urls.ApiObservations(new() { Sources = ["article-000"] }, ".csv"));
    }
}
