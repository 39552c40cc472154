namespace KazDefense.Web.Tests.Features.Api;

public sealed class OtherEndpointsTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string Minister = """
        "slug": "adilbek-zhaksybekov", "kind": "person", "name": "Adilbek Zhaksybekov",
        "names": [{"text": "Adilbek Zhaksybekov", "type": "short", "language": "en", "script": "Latn"}, {"text": "Әділбек Жақсыбеков", "type": "official", "language": "kk", "script": "Cyrl"}],
        "codes": {"iso2": null, "iso3": null, "cow": null, "wikidata": null}, "vectors": [], "events": 1
        """;

    private const string Article = """
        "slug": "sample", "type": "article", "title": "A sample", "authors": ["Ann Author", "Bob Author"], "publication": "Sample Monitor", "volume": "9", "issue": "190",
        "date": {"edtf": "2012-10-17", "earliest": "2012-10-17", "latest": "2012-10-17", "text": "17 October 2012", "basis": "stated"}, "events": 1
        """;

    [Theory]
    [InlineData("Jaksybekov")]
    [InlineData("Жаксыбеков")]
    [InlineData("Dzhaksybekov")]
    public async Task Actors_ByANameInAnySpelling_AreFound(string spelling) => EventEndpointsTests.AssertSame(
        $$"""{"total": 1, "next": null, "items": [ { {{Minister}} } ]}""", await app.JsonAsync("/api/actors?q=" + Uri.EscapeDataString(spelling)));

    [Fact]
    public async Task Actors_OfAKind_AreOnlyThose()
    {
        var states = await app.JsonAsync("/api/actors?kind=state");
        EventEndpointsTests.AssertSame("""{"iso2": "KZ", "iso3": "KAZ", "cow": "705", "wikidata": "Q232"}""", Assert.Single(states["items"]!.AsArray())!["codes"]!);
    }

    [Fact]
    public async Task Actor_OfASlug_AddsItsAffiliations() => EventEndpointsTests.AssertSame(
        $$"""
        { {{Minister}}, "affiliations": [{
            "body": "kazakhstan", "role": "holder", "office": "Minister of Defence", "observed": true,
            "date": {"edtf": "2012-10-17", "earliest": "2012-10-17", "latest": "2012-10-17", "text": "17 October 2012", "basis": null},
            "claims": [{"field": "role", "item": null, "stated": "Minister Zhaksybekov", "value": "holder: Minister of Defence", "source": "sample", "paragraph": 2, "span": [46, 66], "outlet": null, "attributed": null, "status": "accepted"}]}] }
        """, await app.JsonAsync("/api/actors/adilbek-zhaksybekov"));

    [Fact]
    public async Task Actors_PageByPage_GoOnWhereTheyEnded()
    {
        var first = await app.JsonAsync("/api/actors?limit=3");
        var second = await app.JsonAsync("/api/actors?limit=3&cursor=" + first["next"]!.GetValue<string>());
        Assert.Equal(4, first["total"]!.GetValue<int>());
        Assert.Equal("unbroken", Assert.Single(second["items"]!.AsArray())!["slug"]!.GetValue<string>());
        Assert.Null(second["next"]);
    }

    [Fact]
    public async Task Sources_HaveTheAgreedShape() => EventEndpointsTests.AssertSame(
        $$"""{"total": 1, "next": null, "items": [ { {{Article}} } ]}""", await app.JsonAsync("/api/sources"));

    [Fact]
    public async Task Source_OfASlug_AddsWhomItCites() => EventEndpointsTests.AssertSame(
        $$"""
        { {{Article}}, "outlets": [{"slug": "interfax", "name": "Interfax", "kind": "agency", "claims": 1,
            "dates": [{"edtf": "2012-10-03", "earliest": "2012-10-03", "latest": "2012-10-03", "text": "3 October 2012", "basis": null}]}] }
        """, await app.JsonAsync("/api/sources/sample"));

    [Theory]
    [InlineData("")]
    [InlineData("?actor=csto&indicator=drills&source=sample&from=2012&to=2012")]
    public async Task Observations_HaveTheAgreedShape(string query) => EventEndpointsTests.AssertSame(
        """
        {"total": 1, "next": null, "items": [{
          "slug": "drills-2012", "indicator": "drills", "subject": "kazakhstan", "counterpart": "csto",
          "date": {"edtf": "2012", "earliest": "2012-01-01", "latest": "2012-12-31", "text": "2012", "basis": "derived"},
          "quantity": 38, "unit": "drills", "qualifier": "at least", "nature": "actual", "basis": "flow", "derivation": "52 − 14",
          "claims": [{"field": "quantity", "item": null, "stated": "500", "value": "at least 38 drills", "source": "sample", "paragraph": 2, "span": [6, 9], "outlet": null, "attributed": null, "status": "accepted"}]}]}
        """, await app.JsonAsync("/api/observations" + query));

    [Fact]
    public async Task Observations_OutsideTheDates_AreNone() =>
        Assert.Equal(0, (await app.JsonAsync("/api/observations?from=2013"))["total"]!.GetValue<int>());
}

public sealed class SilentApiTests(SilentApiApp app) : IClassFixture<SilentApiApp>
{
    [Theory]
    [InlineData("/api/events")]
    [InlineData("/api/events/unbroken-2012")]
    [InlineData("/api/actors/adilbek-zhaksybekov")]
    [InlineData("/api/observations")]
    public async Task Stated_WhereNoWordsMayBeShown_IsLeftOut(string address)
    {
        var answer = await app.Client.GetStringAsync(address);
        Assert.Contains("\"paragraph\":", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("stated\":", answer.Replace("\"basis\":\"stated\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("October 8 to", answer, StringComparison.Ordinal);
    }
}
