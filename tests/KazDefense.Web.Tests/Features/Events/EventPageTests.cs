using System.Net;
using KazDefense.Web.Tests.Features.Api;

namespace KazDefense.Web.Tests.Features.Events;

public sealed class EventPageTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task Page_OfAnEvent_TellsWhatWhenWhoWhereAndHowMuch()
    {
        var words = await WordsAsync("/events/unbroken-2012");
        Assert.All(
            ["Exercise, joint", "Russia, CSTO, CIS", "Title of unbroken-2012", "8–17 October 2012", "2012-10-08/2012-10-17 · stated", "ongoing as of 17 October 2012", "Host Kazakhstan", "Participant CSTO",
                "Speaker Adilbek Zhaksybekov", "Iliyskiy position not yet sourced", "up to 500 people soldiers · flow", "Series Unbroken", "Edition 2012", "Type peacekeeping", "PLOVER COOPERATE-military", "CAMEO 062",
                "version 3, 22 November 2026", "1 source, 2 paragraphs, 1 outlet cited", "Author 2012", "citing Interfax"],
            part => Assert.Contains(part, words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_OfAnEvent_ShowsEachValuesOwnPassageEncoded()
    {
        var (_, html) = await app.Client.PageAsync("/events/unbroken-2012");
        Assert.Contains("ran <mark>from October 8 to October 17</mark>.", html, StringComparison.Ordinal);
        Assert.Contains("<mark>Up to 500 soldiers &lt;b&gt;&amp; guests&lt;/b&gt;</mark>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>& guests", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAnEventInConflict_ShowsBothValuesInPlace()
    {
        var words = await WordsAsync("/events/unbroken-2012");
        Assert.Contains("≠ 2", words, StringComparison.Ordinal);
        Assert.Contains("9 October 2012", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfALinkedEvent_TellsTheLinkFromItsOwnEnd()
    {
        Assert.Contains("by 17 October 2012 is followed by Title of unbroken-2013", await WordsAsync("/events/unbroken-2012"), StringComparison.Ordinal);
        Assert.Contains("8–17 October 2012 follows Title of unbroken-2012", await WordsAsync("/events/unbroken-2013"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAnEvent_HasOneCardForEachMark()
    {
        var (_, html) = await app.Client.PageAsync("/events/unbroken-2012");
        var targets = html.Attribute("button", "popovertarget");
        Assert.NotEmpty(targets);
        Assert.Equal(targets.Distinct().Count(), targets.Count);
        Assert.Empty(targets.Except(html.Attribute("aside", "id")));
    }

    [Fact]
    public async Task Page_OfAnAggregate_SaysThatItIsNotCounted() =>
        Assert.Contains("never counted", await WordsAsync("/events/years-of-drills"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/events/none-such")]
    [InlineData("/events/%3Cscript%3E")]
    public async Task Page_OfNoEvent_IsNotFound(string address) => Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync(address)).Status);

    private async Task<string> WordsAsync(string address)
    {
        var (status, html) = await app.Client.PageAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        return html.Words();
    }
}
