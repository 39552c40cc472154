using System.Net;
using KazDefense.Web.Tests.Features.Api;

namespace KazDefense.Web.Tests.Features.Sources;

public sealed class SourcePageTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task Register_ListsEverySourceWithItsCounts()
    {
        var (status, html) = await app.Client.PageAsync("/sources");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("A sample Ann Author, Bob Author Sample Monitor 17 October 2012 2012 1 5", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAnArticle_TellsBibliographyCoverageAndWhomItCites()
    {
        var words = (await app.Client.PageAsync("/sources/sample")).Html.Words();
        Assert.All(
            ["Ann Author, Bob Author, Sample Monitor, 9, 190, 17 October 2012", "Kazakhstan – CSTO", "Interfax 1 claim; 3 October 2012", "4 claims are made in its own voice"],
            part => Assert.Contains(part, words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_OfAnArticle_HasAnAnchorForEachParagraphThatFactsRestOn()
    {
        var (_, html) = await app.Client.PageAsync("/sources/sample");
        Assert.Equal(["p1", "p2"], html.Attribute("article", "id"));
        Assert.Contains("/events/unbroken-2012", html.Attribute("a", "href"));
        Assert.Contains("/actors/kazakhstan#drills-2012", html.Attribute("a", "href"));
    }

    [Fact]
    public async Task Page_OfAnArticle_ShowsOnlyTheClaimedWordsEncoded()
    {
        var (_, html) = await app.Client.PageAsync("/sources/sample");
        Assert.Contains("from October 8 to October 17", html.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Drill ran", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>& guests", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfNoSource_IsNotFound() => Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync("/sources/none-such")).Status);
}

public sealed class SilentSourcePageTests(SilentApiApp app) : IClassFixture<SilentApiApp>
{
    [Theory]
    [InlineData("/sources/sample")]
    [InlineData("/events/unbroken-2012")]
    [InlineData("/actors/kazakhstan")]
    public async Task Page_WhereNoWordsMayBeShown_HasNone(string address)
    {
        var (status, html) = await app.Client.PageAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("October 8", html, StringComparison.Ordinal);
        Assert.DoesNotContain("guests", html, StringComparison.Ordinal);
    }
}
