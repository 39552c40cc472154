using System.Net;
using System.Text.RegularExpressions;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Pairs;

/// <summary>The pages of pairs over the tree's own seeds.</summary>
public sealed class PairPageTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("/partners/turkey/with/uzbekistan", HttpStatusCode.OK)]
    [InlineData("/partners/uzbekistan/with/turkey", HttpStatusCode.OK)]
    [InlineData("/partners/kazbat/with/nato", HttpStatusCode.OK)]
    [InlineData("/partners/adilbek-zhaksybekov/with/turkey", HttpStatusCode.OK)]
    [InlineData("/partners/nobody/with/turkey", HttpStatusCode.NotFound)]
    [InlineData("/partners/turkey/with/nobody", HttpStatusCode.NotFound)]
    [InlineData("/partners/turkey/with/nobody.csv", HttpStatusCode.NotFound)]
    [InlineData("/partners/a%2Fb/with/turkey", HttpStatusCode.NotFound)]
    [InlineData("/partners/turkey/with/%F0%9F%92%A5", HttpStatusCode.NotFound)]
    [InlineData("/partners/turkey/with/turkey", HttpStatusCode.MovedPermanently)]
    [InlineData("/partners/turkey/with/uzbekistan.csv", HttpStatusCode.OK)]
    [InlineData("/partners/turkey/with/uzbekistan.svg", HttpStatusCode.OK)]
    [InlineData("/partners/belarus/with/turkmenistan.svg", HttpStatusCode.NotFound)]
    public async Task Get_Address_AnswersAsItShould(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, (await app.Client.PageAsync(address)).Status);

    [Fact]
    public async Task Page_OfTenThousandCharacters_IsUnknown() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync($"/partners/turkey/with/{new string('x', 10_000)}")).Status);

    [Fact]
    public async Task Page_InEitherOrder_IsTheSameAndNamesOneAddress()
    {
        var (_, one) = await app.Client.PageAsync("/partners/turkey/with/uzbekistan");
        var (_, other) = await app.Client.PageAsync("/partners/uzbekistan/with/turkey");

        Assert.All([one, other], html => Assert.Matches("<link rel=\"canonical\" href=\"[^\"]*/partners/turkey/with/uzbekistan\"", html));
        Assert.Equal(Body(one), Body(other));
    }

    [Fact]
    public async Task Page_OfTurkeyAndUzbekistan_TellsWhatHappenedInMarch2022()
    {
        var words = (await app.Client.PageAsync("/partners/turkey/with/uzbekistan")).Html.Words();

        Assert.Contains("Turkey and Uzbekistan", words, StringComparison.Ordinal);
        Assert.Contains("29–30 March 2022", words, StringComparison.Ordinal);
        Assert.Contains("Erdogan's official visit to Uzbekistan", words, StringComparison.Ordinal);
        Assert.Contains("Second session of the Uzbek-Turkish strategic council", words, StringComparison.Ordinal);
        Assert.Contains("Expanded Uzbek-Turkish military framework agreement", words, StringComparison.Ordinal);
        Assert.Contains("Erdogan offers to share defence-industry capability with Uzbekistan", words, StringComparison.Ordinal);
        Assert.Contains("no known follow-up in the loaded sources", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_TellsDirectionsApart()
    {
        var (_, html) = await app.Client.PageAsync("/partners/turkey/with/uzbekistan");
        var ledger = html[html.IndexOf("id=\"ledger\"", StringComparison.Ordinal)..];

        var (from, to) = (ledger.IndexOf("Turkey to Uzbekistan", StringComparison.Ordinal), ledger.IndexOf("Uzbekistan to Turkey", StringComparison.Ordinal));
        var offer = ledger.IndexOf("erdogan-offers-uzbekistan-defence-industry-capability-2022", StringComparison.Ordinal);
        Assert.True(from < offer && offer < to);
        Assert.Contains("nothing told in this direction", ledger.Words(), StringComparison.Ordinal);
        Assert.Contains("1 with a known follow-up", ledger.Words(), StringComparison.Ordinal);
        Assert.Matches("no known follow-up in the loaded sources Spoken of next Uzbek-Turkish joint exercises foreseen", ledger.Words());
        Assert.DoesNotContain("Carried out by:", ledger[..ledger.IndexOf("</section>", StringComparison.Ordinal)].Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/partners/turkey/with/uzbekistan")]
    [InlineData("/partners/kazakhstan/with/nato")]
    [InlineData("/partners/kazakhstan/with/kazbat")]
    [InlineData("/partners/nato/with/turkey?focus=tajikistan")]
    public async Task EveryNumber_Followed_GivesExactlyThatManyEvents(string page)
    {
        var links = await CountedLinks.FollowAsync(app, page);

        Assert.All(links, l => Assert.True(l.Number == l.Events, $"{l.Number} leads to {l.Events} events: {l.Href}"));
    }

    [Theory]
    [InlineData("/partners/kazbat/with/nato")]
    [InlineData("/partners/belarus/with/turkmenistan")]
    public async Task Page_OfTwoThatShareNothing_SaysSoAndWhatIsCovered(string page)
    {
        var words = (await app.Client.PageAsync(page)).Html.Words();

        Assert.Contains("No source read tells of an event that both", words, StringComparison.Ordinal);
        Assert.Contains("articles read says that it reports on this pair", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfKazakhstanAndNato_SetsTheReasonsForOneRefusalSideBySide()
    {
        var (_, html) = await app.Client.PageAsync("/partners/kazakhstan/with/nato");
        var words = html[html.IndexOf("id=\"refusals\"", StringComparison.Ordinal)..].Words();

        Assert.Contains("5 reasons are given; none is chosen here:", words, StringComparison.Ordinal);
        Assert.Contains("Daniyal Akhmetov", words, StringComparison.Ordinal);
        Assert.Contains("Cited after Gazeta.ru, 21 April 2009", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_EvidenceCards_HaveEachTheirOwnIdentity()
    {
        var (_, html) = await app.Client.PageAsync("/partners/kazakhstan/with/nato");
        var ids = Regex.Matches(html, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(html.Attribute("button", "popovertarget"), t => Assert.Contains(t, ids));
    }

    [Fact]
    public async Task Csv_HasTheDirectionOfEveryEvent()
    {
        var lines = (await app.Client.GetStringAsync("/partners/turkey/with/uzbekistan.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.EndsWith("direction,became,spoken_of_next", lines[0].TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(15, lines.Length);
        Assert.Contains(lines, l => l.StartsWith("erdogan-offers", StringComparison.Ordinal) && l.Contains("from-first", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RefusedExercise_TellsWhoStayedOutAndWhyAsToldByWhom()
    {
        foreach (var page in new[] { "/events/cooperative-longbow-cooperative-lancer-2009", "/events/latvia-refuses-cooperative-longbow-cooperative-lancer-2009" })
        {
            var (_, html) = await app.Client.PageAsync(page);
            var words = html[html.IndexOf("id=\"refusals\"", StringComparison.Ordinal)..].Words();

            Assert.Contains("The sources tell of 3 refusals of", words, StringComparison.Ordinal);
            Assert.All(["Kazakhstan", "Latvia", "Estonia"], state => Assert.Matches($"by {state}", words));
            Assert.All(["Daniyal Akhmetov", "Analysts in Kazakhstan", "The article’s own judgement (EDM 2009)", "Baltic reluctance put down to money", "Cited after Aikyn, 17 April 2009"],
                told => Assert.Contains(told, words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Event_ThatNobodyRefused_TellsOfNoRefusal() =>
        Assert.DoesNotContain("id=\"refusals\"", (await app.Client.PageAsync("/events/nerushimoye-bratstvo-2012")).Html, StringComparison.Ordinal);

    // Without the footer, whose links lead back to the address asked for.
    private static string Body(string html) => html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
}
