using System.Net;
using System.Text.Json.Nodes;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.TestKit;
using KazDefense.Web.Features.Places;
using KazDefense.Web.Tests.Features.Api;

namespace KazDefense.Web.Tests.Features.Places;

public sealed class PlacePagesTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public async Task Page_OfACity_TellsWhereItIsWhoSaysSoAndWhatHappenedThere()
    {
        var html = await PageAsync("/places/astana");

        Assert.All(
            ["City", "Nur-Sultan, Nursultan", "51.18° N, 71.45° E", "within about 10 km", "GeoNames 1526273", "Turkish ambassador meets Kazakh defence minister", "Boundaries are Natural Earth’s and imply no position.", "Made with Natural Earth, public domain"],
            part => Assert.Contains(part, html.Words(), StringComparison.Ordinal));
        Assert.All(["/places/astana.svg", "/places/astana.csv", "/api/places/astana", "/actors/kazakhstan", "/sources/geonames"], href => Assert.Contains(href, html.Attribute("a", "href")));
    }

    [Theory]
    [InlineData("bereg-range", "not yet sourced", "somewhere in Kazakhstan. No position is sourced, so the whole country is shaded.")]
    [InlineData("zhambyl-region", "not yet sourced", "somewhere in Kazakhstan")]
    [InlineData("by-telephone", "it is no place on a map", "No map: a telephone call has no place.")]
    [InlineData("central-asia", "not yet sourced", "No map: neither a position nor a country is known.")]
    [InlineData("united-states-territory", "38.9° N, 99.0° W", "No map: it lies outside the part of the earth that these maps show.")]
    [InlineData("caspian-sea", "within about 350 km", "Caspian Sea, shaded as a whole")]
    public async Task Page_OfAPlaceWithoutAPoint_SaysWhatIsKnown(string slug, string fact, string map)
    {
        var words = (await PageAsync($"/places/{slug}")).Words();

        Assert.Contains(fact, words, StringComparison.Ordinal);
        Assert.Contains(map, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/places/astana.svg", HttpStatusCode.OK)]
    [InlineData("/places/by-telephone.svg", HttpStatusCode.NotFound)]
    [InlineData("/places/nowhere.svg", HttpStatusCode.NotFound)]
    [InlineData("/places/nowhere.csv", HttpStatusCode.NotFound)]
    [InlineData("/places/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/places/%F0%9F%92%A5", HttpStatusCode.NotFound)]
    [InlineData("/api/places/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/places?kind=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/places?country=%F0%9F%92%A5", HttpStatusCode.BadRequest)]
    [InlineData("/places?place=astana", HttpStatusCode.BadRequest)]
    [InlineData("/api/places?country=Kazakhstan", HttpStatusCode.BadRequest)]
    [InlineData("/places?country=kz&kind=city", HttpStatusCode.OK)]
    [InlineData("/places?q=%F0%9F%92%A5", HttpStatusCode.OK)]
    public async Task Address_HoweverStrange_IsAnsweredInOrder(string address, HttpStatusCode expected) =>
        Assert.Equal(expected, (await app.Client.PageAsync(address)).Status);

    [Fact]
    public async Task Map_AsAFile_NamesItsSourceAndWhatItDoesNotMean()
    {
        var svg = await app.Client.GetStringAsync("/places/astana.svg");

        Assert.Contains("<title>Where Astana lies</title>", svg, StringComparison.Ordinal);
        Assert.Contains("Made with Natural Earth, public domain", svg, StringComparison.Ordinal);
        Assert.Contains("GeoNames 1526273", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("var(", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_WithAPlace_LeadsToItAndToItsEvents()
    {
        var html = await PageAsync("/events/nerushimoye-bratstvo-2012");

        Assert.All(["/places/iliyskiy-range", "/timeline?place=iliyskiy-range"], href => Assert.Contains(href, html.Attribute("a", "href")));
        Assert.Equal("/places/iliyskiy-range", Urls.Record(RecordKind.Place, "iliyskiy-range"));
    }

    [Fact]
    public async Task Csv_OfAPlace_IsThatOfTheTimeline() =>
        Assert.Equal(await app.Client.GetStringAsync("/timeline.csv?place=ankara"), await app.Client.GetStringAsync("/places/ankara.csv"));

    [Fact]
    public async Task Page_OfAWithdrawnPlace_IsGone()
    {
        // No event names it: what an event names cannot be withdrawn.
        const string Unused = "an-unused-range";
        var (like, _) = await app.FindAsync<PlaceDocument>(RecordKind.Place, "bereg-range");
        await app.AddAsync(like with { Slug = Unused });
        Assert.Equal(HttpStatusCode.OK, (await app.Client.PageAsync("/places/" + Unused)).Status);
        await app.ChangeAsync<PlaceDocument>(RecordKind.Place, Unused, d => d, "gone", RecordState.Withdrawn);

        Assert.All(
            await Task.WhenAll(new[] { "", ".svg", ".csv" }.Select(async ending => (await app.Client.PageAsync("/places/" + Unused + ending)).Status)),
            status => Assert.Equal(HttpStatusCode.Gone, status));
        Assert.Equal(HttpStatusCode.Gone, (await app.Client.PageAsync("/api/places/" + Unused)).Status);
    }

    [Fact]
    public async Task Page_OfAPlaceWithManyHostileNames_AnswersAndEscapesThem()
    {
        await app.ChangeAsync<PlaceDocument>(RecordKind.Place, "shoshkala-range", d => d with { OtherNames = [.. Enumerable.Range(1, 200).Select(i => $"<b>Range</b> {i}")] }, "many names");

        var html = await PageAsync("/places/shoshkala-range");

        Assert.DoesNotContain("<b>Range</b>", html, StringComparison.Ordinal);
        Assert.Contains("<b>Range</b> 200", html.Words().Replace("&lt;", "<", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_OfPlaces_HasTheAgreedShape()
    {
        var aktau = JsonNode.Parse(await app.Client.GetStringAsync("/api/places/aktau"))!;
        var list = JsonNode.Parse(await app.Client.GetStringAsync("/api/places?q=Aktau&kind=city&country=KZ"))!;

        EventEndpointsTests.AssertSame(
            """
            {"slug": "aktau", "kind": "city", "name": "Aktau", "names": ["Aqtau"], "country": "KZ", "lat": 43.65, "lon": 51.16667, "precisionKm": 5,
             "position": {"source": "geonames", "at": "GeoNames 610612"}, "note": null, "events": 1, "hasMoreEvents": false}
            """, aktau);
        Assert.Equal(aktau.ToJsonString(), Assert.Single(list["items"]!.AsArray())!.ToJsonString());
        Assert.Null(JsonNode.Parse(await app.Client.GetStringAsync("/api/places/bereg-range"))!["position"]);
    }

    [Fact]
    public void Outlines_OfTheTree_AreSmallAndCoverCentralAsia()
    {
        var file = Path.Combine(Repository.Seeds, "geo", "central-asia.json");
        var outlines = Outlines.Read(file)!;

        Assert.InRange(new FileInfo(file).Length, 10_000, 60_000);
        Assert.Superset(new HashSet<string?> { "KZ", "UZ", "KG", "TJ", "TM", "RU", "CN", "AF", "IR", "AZ", "TR" }, outlines.Countries.Select(c => c.Iso2).ToHashSet());
        Assert.All(outlines.Countries.Concat(outlines.Waters), c => Assert.All(c.Rings, r => Assert.True(r.Count >= 3)));
        Assert.Contains("Natural Earth", outlines.Attribution, StringComparison.Ordinal);
        Assert.NotNull(Outlines.Own);
        Assert.Null(Outlines.Read(file + ".none"));
    }

    private async Task<string> PageAsync(string address)
    {
        var (status, html) = await app.Client.PageAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        return html;
    }
}
