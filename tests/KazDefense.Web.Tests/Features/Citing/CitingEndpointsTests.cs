using System.Net;
using System.Text.Json.Nodes;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Citing;

public sealed class CitingEndpointsTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public async Task Event_AsCslJson_IsAnEntryInTheVersionShown()
    {
        var item = Assert.Single(JsonNode.Parse(await app.Client.GetStringAsync("/events/nerushimoye-bratstvo-2012.csl.json"))!.AsArray())!;
        Assert.Equal(("entry", "KazDefense", "1"), (item["type"]!.GetValue<string>(), item["container-title"]!.GetValue<string>(), item["version"]!.GetValue<string>()));
        var version = new Uri(item["URL"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await app.Client.PageAsync(version.PathAndQuery)).Status);
    }

    [Theory]
    [InlineData("/sources/article-002.bib", "application/x-bibtex", "@article{article-002,")]
    [InlineData("/sources/article-002.txt", "text/plain", "Eurasia Daily Monitor")]
    [InlineData("/events/nerushimoye-bratstvo-2012.bib", "application/x-bibtex", "@misc{nerushimoye-bratstvo-2012,")]
    public async Task Record_AtItsEnding_IsCited(string address, string type, string part)
    {
        using var response = await app.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(part, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/events/none-such.bib")]
    [InlineData("/sources/none-such.csl.json")]
    public async Task NoRecord_IsNotFound(string address) => Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync(address)).Status);

    [Theory]
    [InlineData("/events/nerushimoye-bratstvo-2012")]
    [InlineData("/sources/article-002")]
    public async Task Page_OffersEveryFormat(string address) =>
        Assert.Superset(new HashSet<string> { address + ".bib", address + ".csl.json", address + ".txt" }, (await app.Client.PageAsync(address)).Html.Attribute("a", "href").ToHashSet());

    [Fact]
    public async Task Event_WithAnotherTitle_KeepsItsAddress()
    {
        await app.ChangeAsync<EventDocument>(RecordKind.Event, "steppe-eagle-2009", e => e with { Title = "Quite another title" }, "Better title");
        var (status, html) = await app.Client.PageAsync("/events/steppe-eagle-2009");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<h1>Quite another title</h1>", html, StringComparison.Ordinal);
    }
}
