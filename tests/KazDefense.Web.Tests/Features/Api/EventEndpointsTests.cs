using System.Net;
using System.Text.Json.Nodes;

namespace KazDefense.Web.Tests.Features.Api;

public sealed class EventEndpointsTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string Drill = """
        {
          "slug": "unbroken-2012", "kind": "exercise", "subtype": "joint", "status": "ongoing", "deed": true, "aggregate": false,
          "title": "Title of unbroken-2012", "summary": "Summary of unbroken-2012.",
          "date": {"edtf": "2012-10-08/2012-10-17", "earliest": "2012-10-08", "latest": "2012-10-17", "text": "8–17 October 2012", "basis": "stated"},
          "participants": [
            {"actor": "kazakhstan", "name": "Kazakhstan", "role": "host", "class": "party"},
            {"actor": "csto", "name": "CSTO", "role": "participant", "class": "party"},
            {"actor": "adilbek-zhaksybekov", "name": "Adilbek Zhaksybekov", "role": "speaker", "class": "about"}],
          "places": [{"slug": "iliyskiy-range", "name": "Iliyskiy", "lat": null, "lon": null}],
          "measures": [{"quantity": 500, "unit": "people", "qualifier": "up to", "of": "soldiers", "basis": "flow"}],
          "codes": {"plover": "COOPERATE-military", "cameo": "062"},
          "claims": [
            {"field": "date", "item": null, "stated": "from October 8 to October 17", "value": "2012-10-08/2012-10-17", "source": "sample", "paragraph": 1, "span": [12, 40], "outlet": "interfax", "attributed": "Interfax, 3 October 2012", "status": "accepted"},
            {"field": "measures", "item": "troops", "stated": "Up to 500 soldiers <b>& guests</b>", "value": "up to 500 people", "source": "sample", "paragraph": 2, "span": [0, 34], "outlet": null, "attributed": null, "status": "accepted"},
            {"field": "date", "item": null, "stated": "October 8", "value": "2012-10-09", "source": "sample", "paragraph": 1, "span": [17, 26], "outlet": null, "attributed": null, "status": "conflicting"}],
          "links": [],
          "version": 3, "updated": "2026-11-22T10:00:00Z"
        }
        """;

    [Theory]
    [InlineData("/api/events/unbroken-2012")]
    [InlineData("/api/events/unbroken-2012.json")]
    public async Task Event_OfASlug_HasExactlyTheAgreedShape(string address) => AssertSame(Drill, await app.JsonAsync(address));

    [Theory]
    [InlineData("/api/events?kind=exercise&status=ongoing")]
    [InlineData("/api/events.json?kind=exercise&status=ongoing")]
    public async Task Events_OfAFilter_AreAPageOfTheSameShape(string address) =>
        AssertSame($$"""{"total": 1, "next": null, "items": [{{Drill}}]}""", await app.JsonAsync(address));

    [Fact]
    public async Task Event_WithAnOpenBeginning_WritesNullAndItsLink()
    {
        var refused = await app.JsonAsync("/api/events/unbroken-2013");
        AssertSame("""{"edtf": "[..2012-10-17]", "earliest": null, "latest": "2012-10-17", "text": "by 17 October 2012", "basis": "stated"}""", refused["date"]!);
        AssertSame("""[{"relation": "follows", "event": "unbroken-2012"}]""", refused["links"]!);
        Assert.False(refused["deed"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Event_ThatStandsForSeveral_IsNoDeed()
    {
        var many = await app.JsonAsync("/api/events/years-of-drills");
        Assert.True(many["aggregate"]!.GetValue<bool>());
        Assert.False(many["deed"]!.GetValue<bool>());
        Assert.Null(many["date"]!["latest"]);
    }

    [Fact]
    public async Task Events_PageByPage_GiveEachOnce()
    {
        var slugs = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await app.JsonAsync("/api/events?limit=1" + (cursor.Length > 0 ? "&cursor=" + Uri.EscapeDataString(cursor) : ""));
            Assert.Equal(3, page["total"]!.GetValue<int>());
            slugs.Add(Assert.Single(page["items"]!.AsArray())!["slug"]!.GetValue<string>());
            cursor = page["next"]?.GetValue<string>();
        }
        Assert.Equal(["years-of-drills", "unbroken-2012", "unbroken-2013"], slugs);
    }

    [Fact]
    public async Task Facets_CountByKindStatusVectorActorAndYear()
    {
        var facets = await app.JsonAsync("/api/events/facets");
        Assert.Equal(3, Count("kind", "exercise"));
        Assert.Equal(1, Count("status", "refused"));
        Assert.Equal(2, Count("vector", "russia-csto-cis"));
        Assert.Equal(2, Count("actor", "csto"));
        Assert.Equal(1, Count("year", "2012"));
        Assert.Equal(1, Count("year", "none"));

        int Count(string facet, string value) => Assert.Single(facets[facet]!.AsArray(), f => f!["value"]!.GetValue<string>() == value)!["count"]!.GetValue<int>();
    }

    [Fact]
    public async Task Events_WithWhatCannotBeUnderstood_AnswersEveryParameterThatIsWrong()
    {
        var answer = await app.Client.GetAsync("/api/events?kind=exercis&limit=501&from=someday&cursor=x");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var errors = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsObject();
        Assert.Equal(["cursor", "from", "kind", "limit"], errors.Select(e => e.Key).Order());
        Assert.Contains("exercise", errors["kind"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/events?actor=csta", "actor")]
    [InlineData("/api/events/facets?vector=rusia", "vector")]
    [InlineData("/api/events.csv?place=iliski-range", "place")]
    [InlineData("/api/observations?indicator=dril", "indicator")]
    [InlineData("/api/actors?kind=stat", "kind")]
    [InlineData("/api/sources?limit=0", "limit")]
    public async Task List_WithAnUnknownName_IsRefusedUnderTheParameter(string address, string parameter)
    {
        var answer = await app.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![parameter]);
    }

    [Theory]
    [InlineData("/api/events/none-such")]
    [InlineData("/api/actors/none-such")]
    [InlineData("/api/sources/none-such")]
    [InlineData("/api/none-such")]
    public async Task Address_OfNothing_AnswersProblemDetails(string address)
    {
        var answer = await app.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Json_SaysThatItIsUtf8()
    {
        var answer = await app.Client.GetAsync("/api/events");
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("8–17 October 2012", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    internal static void AssertSame(string expected, JsonNode actual)
    {
        var wanted = JsonNode.Parse(expected);
        Assert.True(JsonNode.DeepEquals(wanted, actual), $"Expected {wanted}{Environment.NewLine}but got {actual}");
    }
}
