using System.Net;
using KazDefense.Web.Tests.Features.Api;

namespace KazDefense.Web.Tests.Features.Sources;

/// <summary>Words and facts lead to each other, and leave on the operator's terms only.</summary>
public sealed class SourceWordsTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task Page_WordsAndFacts_LeadToEachOther()
    {
        var (_, html) = await app.Client.PageAsync("/sources/sample");
        var ids = html.Attribute("a", "id").Concat(html.Attribute("span", "id")).Concat(html.Attribute("article", "id")).ToList();
        var links = html.Attribute("a", "href").Where(h => h.StartsWith("#p", StringComparison.Ordinal)).ToList();
        Assert.Contains(links, l => l.Contains('w', StringComparison.Ordinal));
        Assert.Contains(links, l => l.Contains('f', StringComparison.Ordinal));
        Assert.All(links, l => Assert.Contains(l[1..], ids));
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Evidence_OnAnEvent_LeadsToItsVeryWords()
    {
        var words = (await app.Client.PageAsync("/events/unbroken-2012")).Html.Attribute("a", "href").First(h => h.StartsWith("/sources/sample#p1w", StringComparison.Ordinal));
        Assert.Contains(words.Split('#')[1], (await app.Client.PageAsync("/sources/sample")).Html.Attribute("span", "id"));
    }

    [Theory]
    [InlineData("?outlet=interfax", "rests on Interfax")]
    [InlineData("?outlet=none", "in its own voice, citing nobody")]
    [InlineData("?outlet=nobody-known", "Only the 0 records")]
    [InlineData("?outlet=%F0%9F%92%A5", "Only the 0 records")]
    public async Task Page_AskedForOneOutlet_ShowsOnlyItsWord(string query, string part)
    {
        var (status, html) = await app.Client.PageAsync("/sources/sample" + query);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(part, html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outlet_HasAPageOfWhatRestsOnIt()
    {
        var (status, html) = await app.Client.PageAsync("/outlets/interfax");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("1 article cited it", html.Words(), StringComparison.Ordinal);
        Assert.Contains("/sources/sample?outlet=interfax#facts", html.Attribute("a", "href"));
    }

    [Fact]
    public async Task Outlet_ThatIsNone_IsNotFound() => Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync("/outlets/none-such")).Status);

    [Fact]
    public async Task Text_WherePassagesAreShown_LeavesWithThemAlone()
    {
        var text = await app.JsonAsync("/api/sources/sample/text");
        Assert.Equal("passages", text["show"]!.GetValue<string>());
        var first = text["paragraphs"]![0]!;
        Assert.Null(first["text"]);
        Assert.Contains(first["passages"]!.AsArray(), p => p!["words"]!.GetValue<string>() == "from October 8 to October 17");
        Assert.DoesNotContain("Drill ran", text.ToJsonString(), StringComparison.Ordinal);
    }
}

public sealed class FullSourceTests(FullApiApp app) : IClassFixture<FullApiApp>
{
    [Fact]
    public async Task Page_WhereAllMayBeShown_HasTheWholeTextEncoded()
    {
        var (_, html) = await app.Client.PageAsync("/sources/sample");
        Assert.Contains("Drill ran", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>&", html, StringComparison.Ordinal);
        Assert.Contains("soldiers <b>& guests</b>", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_WhereAllMayBeShown_IsWhole() =>
        Assert.StartsWith("🎖 Drill ran", (await app.JsonAsync("/api/sources/sample/text"))["paragraphs"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
}

public sealed class SilentSourceTextTests(SilentApiApp app) : IClassFixture<SilentApiApp>
{
    [Fact]
    public async Task Text_WhereNothingMayBeShown_HasPlacesOnly()
    {
        var text = await app.JsonAsync("/api/sources/sample/text");
        Assert.Equal("hidden", text["paragraphs"]![0]!["words"]!.GetValue<string>());
        Assert.DoesNotContain("October 8", text.ToJsonString(), StringComparison.Ordinal);
    }
}

/// <summary>The sample where the operator shows whole articles.</summary>
public sealed class FullApiApp : ApiApp
{
    public FullApiApp() => Settings["Articles:Show"] = "full";
}
