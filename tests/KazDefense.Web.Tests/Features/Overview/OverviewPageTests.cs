using System.Net;
using KazDefense.TestKit;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Web.Tests.Features.Overview;

public sealed class OverviewPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Home_Sample_TellsEventsArticlesAndWhatIsNotCounted()
    {
        var html = await app.Client.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.Contains("24 events", html, StringComparison.Ordinal);
        Assert.Contains("2 articles", html, StringComparison.Ordinal);
        // Of the focus alone, as the numbers above it.
        var uncounted = Assert.Single(html.Attribute("a", "href"), h => h.Contains("with=kazakhstan", StringComparison.Ordinal) && h.Contains("counted=false", StringComparison.Ordinal));
        Assert.Contains("1 more", html.Words(), StringComparison.Ordinal);
        Assert.Matches("(^| )1 event", (await app.Client.PageAsync(uncounted)).Html.Words());
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_NothingLoaded_SaysSoInsteadOfFailing()
    {
        await using var empty = new TestApp { Fill = _ => Task.CompletedTask };
        await empty.InitializeAsync();

        var response = await empty.Client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("No events have been loaded yet", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OverviewCsv_Lines_SumToTheFiguresCounts()
    {
        var lines = (await app.Client.GetStringAsync(new Uri(Urls.OverviewCsv, UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal("vector,name,year,deeds,hopes,refusals", lines[0]);
        Assert.Equal(7, lines.Skip(1).Where(l => l.StartsWith("euro-atlantic", StringComparison.Ordinal)).Sum(l => int.Parse(l.Split(',')[^3], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task OverviewSvg_File_IsXmlOfItsOwn()
    {
        var response = await app.Client.GetAsync(new Uri(Urls.OverviewSvg, UriKind.Relative));

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!.Name.LocalName);
    }
}
