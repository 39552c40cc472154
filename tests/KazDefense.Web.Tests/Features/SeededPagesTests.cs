using System.Net;
using System.Text.Json.Nodes;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features;

/// <summary>The pages over the tree's own seeds: every one of them answers, and the largest stay small.</summary>
public sealed class SeededPagesTests(SeededApp app) : IClassFixture<SeededApp>
{
    private const long MostBytes = 60_000;

    [Theory]
    [InlineData("events")]
    [InlineData("actors")]
    [InlineData("places")]
    [InlineData("sources")]
    public async Task EveryPage_Answers(string list)
    {
        var slugs = await SlugsAsync(list);
        Assert.NotEmpty(slugs);
        foreach (var slug in slugs)
        {
            var (status, html) = await app.Client.PageAsync($"/{list}/{slug}");
            Assert.True(status is HttpStatusCode.OK, $"/{list}/{slug} answers {status}");
            Assert.Equal(1, html.Split("<h1>").Length - 1);
            // Its cookie is not given to readers, so that what they read may be kept.
            Assert.DoesNotContain("__RequestVerificationToken", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/actors/kazakhstan")]
    [InlineData("/sources/article-004")]
    [InlineData("/events/nerushimoye-bratstvo-2012")]
    [InlineData("/sources")]
    [InlineData("/actors")]
    [InlineData("/actors/kazakhstan-ministry-of-defence")]
    [InlineData("/places")]
    [InlineData("/places/ankara")]
    [InlineData("/places/aktau")]
    [InlineData("/api")]
    public async Task LargestPages_WithTheirStyle_AreSmallOnTheWire(string address)
    {
        var style = (await app.Client.PageAsync(address)).Html.Attribute("link", "href").First(h => h.EndsWith(".css", StringComparison.Ordinal));
        Assert.InRange(await SizeAsync(address) + await SizeAsync(style), 1, MostBytes);
    }

    [Fact]
    public async Task Article_OfTheFive_TellsTheExampleAsAgreed()
    {
        var drill = JsonNode.Parse(await app.Client.GetStringAsync("/api/events/nerushimoye-bratstvo-2012"))!;
        Assert.Equal("2012-10-08/2012-10-17", drill["date"]!["edtf"]!.GetValue<string>());
        Assert.Equal("ongoing", drill["status"]!.GetValue<string>());
        Assert.Contains(drill["claims"]!.AsArray(), c => c!["attributed"]?.GetValue<string>() == "Interfax, 3 October 2012");
    }

    private async Task<List<string>> SlugsAsync(string list)
    {
        var page = JsonNode.Parse(await app.Client.GetStringAsync($"/api/{list}?limit=500"))!;
        Assert.Null(page["next"]);
        return [.. page["items"]!.AsArray().Select(i => i!["slug"]!.GetValue<string>())];
    }

    private async Task<long> SizeAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", "br");
        using var response = await app.Client.SendAsync(request);
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }
}
