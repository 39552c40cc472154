using System.Net;
using System.Xml.Linq;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Robots;

public sealed class RobotEndpointsTests(SeededApp app) : IClassFixture<SeededApp>
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Robots_ClosesWhatIsForWritersAndNamesTheMap()
    {
        var (_, text) = await app.Client.PageAsync("/robots.txt");
        Assert.Contains("Disallow: /edit\n", text, StringComparison.Ordinal);
        Assert.Contains("Sitemap: http://localhost/sitemap.xml\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sitemap_ListsEveryPage_AndEachAnswers()
    {
        var parts = await LocationsAsync("/sitemap.xml");
        var pages = (await Task.WhenAll(parts.Select(LocationsAsync))).SelectMany(p => p).ToList();
        Assert.All(["/timeline", "/events/nerushimoye-bratstvo-2012", "/actors/turkey", "/sources/article-002", "/outlets/interfax"], page => Assert.Contains(page, pages));
        Assert.Equal(pages.Distinct(), pages);
        foreach (var page in pages.Where((_, i) => i % 40 == 0))
            Assert.Equal((page, HttpStatusCode.OK), (page, (await app.Client.PageAsync(page)).Status));
    }

    [Theory]
    [InlineData("/sitemap/99.xml")]
    [InlineData("/sitemap/-1.xml")]
    [InlineData("/sitemap/2147483647.xml")]
    public async Task Sitemap_PartThereIsNot_IsNotFound(string address) => Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync(address)).Status);

    private async Task<List<string>> LocationsAsync(string address) =>
        [.. XDocument.Parse(await app.Client.GetStringAsync(address)).Descendants(Sitemap + "loc").Select(l => new Uri(l.Value).AbsolutePath)];
}

public sealed class ClosedRobotsTests(ClosedApp app) : IClassFixture<ClosedApp>
{
    [Fact]
    public async Task Robots_WhereStrangersMayNotRead_ClosesEverything() =>
        Assert.Equal("User-agent: *\nDisallow: /\n", (await app.Client.PageAsync("/robots.txt")).Html);
}

public sealed class NamedSiteTests(NamedSite app) : IClassFixture<NamedSite>
{
    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap/0.xml")]
    [InlineData("/feeds/changes.atom")]
    [InlineData("/timeline")]
    public async Task Address_TheOperatorGave_IsNamedWhateverTheRequestSays(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = "elsewhere.example";
        using var response = await app.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains("https://kazdefense.example/facts/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere", text, StringComparison.Ordinal);
    }
}

/// <summary>A site whose operator says where it is.</summary>
public sealed class NamedSite : TestApp
{
    public NamedSite() => Settings["Site:Address"] = "https://kazdefense.example/facts/";
}

/// <summary>A site for whoever has an account.</summary>
public sealed class ClosedApp : TestApp
{
    public ClosedApp() => Settings["Access:Reading"] = "signed-in";
}
