using System.Net;
using KazDefense.Web.Tests.Features.Api;

namespace KazDefense.Web.Tests.Features.Actors;

public sealed class ActorPageTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task Page_OfAPerson_TellsNamesOfficeAndEvents()
    {
        var words = await WordsAsync("/actors/adilbek-zhaksybekov");
        Assert.All(
            ["Person", "Әділбек Жақсыбеков", "kk, Cyrl", "Kazakhstan Minister of Defence seen 17 October 2012", "Title of unbroken-2012"],
            part => Assert.Contains(part, words, StringComparison.Ordinal));
        Assert.DoesNotContain("Partner page", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfTheFocus_HasNoPartnerPageAndTellsWhoBelongsAndItsNumbers()
    {
        var (_, html) = await app.Client.PageAsync("/actors/kazakhstan");
        Assert.DoesNotContain("/partners/kazakhstan", html.Attribute("a", "href"));
        Assert.All(
            ["State · ISO KAZ · COW 705 · Q232", "Who held office here", "Minister of Defence", "Drills a year", "at least 38 drills", "worked out: 52 − 14", "Kazakhstan towards CSTO"],
            part => Assert.Contains(part, html.Words(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("💥")]
    [InlineData("2009-13-45")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Page_AskedForNoDate_SaysSoBesideTheFieldAndShowsEverything(string nonsense)
    {
        var (status, html) = await app.Client.PageAsync("/actors/kazakhstan?on=" + Uri.EscapeDataString(nonsense));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("Try a year, “January 2010” or “2010-01-20”", html.Words(), StringComparison.Ordinal);
        Assert.Contains("Minister of Defence", html.Words(), StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AskedForTenKilobytes_AnswersShortly()
    {
        var (status, html) = await app.Client.PageAsync("/actors/kazakhstan?on=" + new string('9', 10_000));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.DoesNotContain(new string('9', 200), html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfNobody_IsNotFound() => Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync("/actors/none-such")).Status);

    private async Task<string> WordsAsync(string address)
    {
        var (status, html) = await app.Client.PageAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        return html.Words();
    }
}
