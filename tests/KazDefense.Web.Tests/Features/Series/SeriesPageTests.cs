using System.Net;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Series;

public sealed class SeriesPageTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("/exercises/series/steppe-eagle", HttpStatusCode.OK)]
    [InlineData("/exercises/series/steppe-eagle.csv", HttpStatusCode.OK)]
    [InlineData("/exercises/series/batys", HttpStatusCode.OK)]
    [InlineData("/exercises/series/nobody", HttpStatusCode.NotFound)]
    [InlineData("/exercises/series/nobody.csv", HttpStatusCode.NotFound)]
    [InlineData("/exercises/series/turkey", HttpStatusCode.NotFound)]
    [InlineData("/exercises/series/turkey.csv", HttpStatusCode.NotFound)]
    [InlineData("/exercises/series/🦅", HttpStatusCode.NotFound)]
    [InlineData("/exercises/series/%27--", HttpStatusCode.NotFound)]
    public async Task Get_Address_AnswersAsItShould(string address, HttpStatusCode expected) => Assert.Equal(expected, (await app.Client.PageAsync(address)).Status);

    [Fact]
    public async Task Get_ActorOfAnotherKind_SaysWhatItIs()
    {
        var (_, html) = await app.Client.PageAsync("/exercises/series/turkey");

        Assert.Contains("is no series of exercises", html.Words(), StringComparison.Ordinal);
        Assert.Contains(Urls.Actor("turkey"), html.Attribute("a", "href"));
    }

    [Fact]
    public async Task Page_SteppeEagle_TellsItsEditionsAndWhatTheSilentYearsMean()
    {
        var words = (await app.Client.PageAsync("/exercises/series/steppe-eagle")).Html.Words();

        Assert.Matches("2 happened.*2009 .*Steppe Eagle 2009.*2010 No edition is known. Muzalevsky 2010, McDermott 2012 cover the year.*2011 No edition is known. McDermott 2012 covers the year.*2012 ", words);
    }

    [Fact]
    public async Task Page_RefusalsOfAnEdition_StandInItsYear()
    {
        var words = (await app.Client.PageAsync("/exercises/series/cooperative-longbow-cooperative-lancer")).Html.Words();

        Assert.DoesNotContain("year not known", words, StringComparison.Ordinal);
        Assert.Contains("Latvia stays out", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_SteppeEagle_HasTheSilentYearsToo()
    {
        var lines = (await app.Client.PageAsync("/exercises/series/steppe-eagle.csv")).Html.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["2009,2009,true", "2010,2010,false", "2011,2011,false", "2012,2012,true"], lines.Skip(1).Select(l => string.Join(',', l.Split(',').Take(3))));
        Assert.Contains("article-000; article-002", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/actors/steppe-eagle")]
    [InlineData("/events/steppe-eagle-2009")]
    [InlineData("/exercises")]
    [InlineData("/partners/united-states")]
    public async Task Pages_ThatNameTheSeries_LeadToIt(string address) =>
        Assert.Contains(Urls.ExerciseSeries("steppe-eagle"), (await app.Client.PageAsync(address)).Html.Attribute("a", "href"));
}
