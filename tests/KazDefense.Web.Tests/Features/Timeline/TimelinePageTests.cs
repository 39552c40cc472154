using System.Net;
using System.Text.RegularExpressions;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Timeline;

public class TimelinePageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Page_AllEvents_CountsThemApart()
    {
        var (status, html) = await app.Client.PageAsync("/timeline");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Timeline, 1994–2012", html.Words(), StringComparison.Ordinal);
        Assert.Contains("26 events: 17 happened, 3 offered or planned, 2 refused, 2 only said, 2 shown but not counted.", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AllEvents_ListsEachOnceAndDrawsEachOnce()
    {
        var (_, html) = await app.Client.PageAsync("/timeline");

        var listed = Regex.Matches(html, "class=\"ti\" href=\"(/events/[^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        var drawn = Regex.Matches(html, "<a href=\"(/events/[^\"]+)\"><title>").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(SampleStore.Events, listed.Count);
        Assert.Equal(listed.Order(), drawn.Order());
    }

    [Fact]
    public async Task Page_NewestFirst_TurnsTheListRound()
    {
        var oldest = (await app.Client.PageAsync("/timeline")).Html.Attribute("a", "href").Where(h => h.StartsWith("/events/", StringComparison.Ordinal)).ToList();
        var (_, html) = await app.Client.PageAsync("/timeline?sort=-date");

        var newest = Regex.Matches(html, "class=\"ti\" href=\"(/events/[^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal("/events/partnership", newest[^1]);
        Assert.Contains(newest[0], oldest);
    }

    [Fact]
    public async Task Page_ShortPages_LeadThroughAllEventsInOrder()
    {
        var whole = Titles((await app.Client.PageAsync("/timeline")).Html);
        var (walked, address, pages) = (new List<string>(), (string?)"/timeline?limit=10", 0);
        while (address is not null && pages++ < 10)
        {
            var (_, html) = await app.Client.PageAsync(address);
            walked.AddRange(Titles(html));
            address = Regex.Match(html, "rel=\"next\" href=\"([^\"]+)\"") is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
        }

        Assert.Equal(3, pages);
        Assert.Equal(whole, walked);
    }

    [Fact]
    public async Task Page_WithFilter_OffersToTakeEachChoiceAway()
    {
        var (_, html) = await app.Client.PageAsync("/timeline?kind=exercise&with=nato&from=2003");

        Assert.Contains("with NATO", html.Words(), StringComparison.Ordinal);
        Assert.Contains("from 2003", html.Words(), StringComparison.Ordinal);
        var links = html.Attribute("a", "href");
        Assert.Contains("/timeline?with=nato&from=2003", links);
        Assert.Contains("/timeline?kind=exercise&from=2003", links);
        Assert.Contains("/timeline?with=nato&kind=exercise", links);
    }

    [Fact]
    public async Task Page_ChipsCounts_AreWhatChoosingThemGives()
    {
        var (_, html) = await app.Client.PageAsync("/timeline?vector=euro-atlantic");
        var chips = Regex.Matches(html, "<a class=\"chip *\" href=\"([^\"]+)\"[^>]*>.*?<span class=\"n\">(\\d+)</span>", RegexOptions.Singleline)
            .Select(m => (Href: WebUtility.HtmlDecode(m.Groups[1].Value), Count: m.Groups[2].Value))
            .Where(c => !c.Href.Contains("vector=russia", StringComparison.Ordinal) && c.Href.Contains("vector=euro-atlantic", StringComparison.Ordinal) && Regex.Count(c.Href, "vector=") == 1).ToList();

        Assert.True(chips.Count > 10);
        foreach (var (href, count) in chips)
            Assert.Matches($"(^| ){count} events?[:.]", (await app.Client.PageAsync(href)).Html.Words());
    }

    [Fact]
    public async Task Page_BadValues_Answers400WithWhatIsWrongAndAWayOut()
    {
        var (status, html) = await app.Client.PageAsync("/timeline?kind=exercize&with=turkey&limit=x");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Did you mean “exercise”?", html.Words(), StringComparison.Ordinal);
        Assert.Contains("/timeline?with=turkey", html.Attribute("a", "href"));
    }

    [Fact]
    public async Task Page_UnknownName_Answers400WithTheNearest()
    {
        var (status, html) = await app.Client.PageAsync("/timeline?with=turkei");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("“turkei” is not known. Did you mean “turkey”?", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NothingMatches_SaysWhatToDo()
    {
        var (status, html) = await app.Client.PageAsync("/timeline?kind=policy&with=turkey");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("No event matches", html.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("<ol class=\"rows\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_FormWithEmptyFields_LeadsToTheAddressWithoutThem()
    {
        using var response = await app.Client.GetAsync(new Uri("/timeline?kind=exercise&with=&q=&from=2003", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/timeline?kind=exercise&from=2003", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Page_HostileWords_AreShownAsText()
    {
        var (_, html) = await app.Client.PageAsync("/timeline?q=%22%3E%3Cscript%3Ealert(2)%3C%2Fscript%3E");
        var (_, all) = await app.Client.PageAsync("/timeline");

        Assert.DoesNotContain("<script", html + all, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", all.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_LanesByKind_HeadsLanesWithKinds()
    {
        var (_, html) = await app.Client.PageAsync("/timeline?lanes=kind");

        Assert.Contains("26 events by kind", html.Words(), StringComparison.Ordinal);
        Assert.Contains("/timeline?kind=exercise&lanes=kind", html.Attribute("a", "href"));
    }

    [Fact]
    public async Task Page_ConflictingClaim_IsMarked()
    {
        var (_, html) = await app.Client.PageAsync("/timeline?q=five-year");

        Assert.Contains("≠ 1", html.Words(), StringComparison.Ordinal);
        Assert.Contains("One claim says otherwise.", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Identities_AreUnique()
    {
        var (_, html) = await app.Client.PageAsync("/timeline");
        var ids = Regex.Matches(html, "\\sid=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(html.Attribute("button", "popovertarget"), target => Assert.Contains(target, ids));
    }

    private static List<string> Titles(string html) => [.. Regex.Matches(html, "class=\"ti\"[^>]*>([^<]+)<").Select(m => m.Groups[1].Value)];
}
