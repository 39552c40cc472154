using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Api.Writing;

/// <summary>Writing by script: tokens, versions, keys, and the rules of the forms.</summary>
public sealed class WritingEndpointsTests(WritingEndpointsTests.Site site) : IClassFixture<WritingEndpointsTests.Site>
{
    private const string Event = "/api/events/nerushimoye-bratstvo-2012";

    [Fact]
    public async Task Create_NewEventWithClaims_IsAnsweredByTheReadingApiAtOnce()
    {
        var script = await site.EditorAsync();
        var answer = await script.PostAsync("/api/events", Body(NewEvent("Steppe Wind 2013")));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("/api/events/steppe-wind-2013", answer.Headers.Location!.ToString());
        Assert.Equal("\"1\"", answer.Headers.ETag!.Tag);
        var read = await script.GetFromJsonAsync<JsonObject>("/api/events/steppe-wind-2013");
        Assert.Equal("2013-08", (string?)read!["date"]!["edtf"]);
    }

    [Fact]
    public async Task Create_SentTwiceWithOneKey_MakesOneRecordAndAnswersTheSame()
    {
        var script = await site.EditorAsync();
        script.DefaultRequestHeaders.Add("Idempotency-Key", "one");
        var first = await script.PostAsync("/api/events", Body(NewEvent("Twice Sent 2013")));
        var second = await script.PostAsync("/api/events", Body(NewEvent("Twice Sent 2013")));
        var other = await script.PostAsync("/api/events", Body(NewEvent("Something else 2013")));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, second.StatusCode));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal("true", Assert.Single(second.Headers.GetValues("Idempotency-Replayed")));
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
    }

    [Fact]
    public async Task Create_SentEightTimesAtOnceWithOneKey_MakesOneRecord()
    {
        var script = await site.EditorAsync();
        script.DefaultRequestHeaders.Add("Idempotency-Key", "eight");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => script.PostAsync("/api/events", Body(NewEvent("Eightfold 2013")))));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Created, a.StatusCode));
        Assert.Single(answers.Select(a => a.Headers.Location!.ToString()).Distinct());
    }

    [Fact]
    public async Task Replace_WithTheVersionRead_ChangesIt_AndWithAnOlderOneIsRefusedWithWhatItSaysNow()
    {
        var script = await site.EditorAsync();
        var read = await script.GetAsync(Event + "/entry");
        var (tag, record) = (read.Headers.ETag!.Tag, (await read.Content.ReadFromJsonAsync<JsonObject>())!["record"]!.AsObject());
        record["title"] = "Changed by script";

        var saved = await PutAsync(script, Event, record, tag);
        var late = await PutAsync(script, Event, record, tag);
        var blind = await PutAsync(script, Event, record, null);

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, late.StatusCode);
        Assert.Equal("Changed by script", (string?)(await late.Content.ReadFromJsonAsync<JsonObject>())!["current"]!["title"]);
        Assert.Equal(HttpStatusCode.PreconditionRequired, blind.StatusCode);
    }

    [Fact]
    public async Task Withdraw_AndUndo_BringItBack()
    {
        var script = await site.EditorAsync();
        var created = await script.PostAsync("/api/events", Body(NewEvent("Withdrawn one 2013")));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/api/events/withdrawn-one-2013?reason=Never%20held");
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        var withdrawn = await script.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, withdrawn.StatusCode);
        Assert.Contains((await script.GetAsync("/api/events/withdrawn-one-2013")).StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Gone });

        var batch = (string?)(await withdrawn.Content.ReadFromJsonAsync<JsonObject>())!["batch"];
        Assert.Equal(HttpStatusCode.OK, (await script.PostAsync($"/api/undo/{batch}?reason=It%20was", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await script.GetAsync("/api/events/withdrawn-one-2013")).StatusCode);
    }

    [Theory]
    [InlineData("date", "2013-13-45")]
    [InlineData("date", "1790")]
    [InlineData("kind", "excercise")]
    [InlineData("title", "")]
    public async Task Create_WithABadField_SaysWhatToDoBesideIt(string field, string value)
    {
        var record = NewEvent("A bad one 2013");
        record[field] = value;
        var answer = await (await site.EditorAsync()).PostAsync("/api/events", Body(record));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains((await answer.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsObject(), e => e.Key == field);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"record\": 3}")]
    [InlineData("{\"record\": {\"title\": {\"a\": 1}}}")]
    [InlineData("{\"record\": {\"colour\": \"red\"}, \"reason\": \"x\"}")]
    [InlineData("{\"reason\": 5, \"record\": {}}")]
    [InlineData("{\"record\": {}, \"record\": {}}")]
    public async Task Create_WithABodyThatIsNone_IsRefusedInWords(string body)
    {
        var answer = await (await site.EditorAsync()).PostAsync("/api/events", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Create_ByAReadersTokenOrACookie_IsRefused()
    {
        var reader = await SignedIn.AsAsync(site.Services, AccountRole.Reader);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await reader.ScriptAsync(site)).PostAsync("/api/events", Body(NewEvent("No 2013")))).StatusCode);
        var editor = await SignedIn.AsAsync(site.Services, AccountRole.Editor);
        Assert.Equal(HttpStatusCode.Unauthorized, (await editor.Client(site).PostAsync("/api/events", Body(NewEvent("No 2013")))).StatusCode);
    }

    [Theory]
    [InlineData("actors", "{\"kind\": \"state\", \"name\": \"Ruritania\", \"names\": [{\"text\": \"Ruritania\", \"type\": \"official\", \"language\": \"en\", \"script\": \"Latn\"}], \"claims\": [{\"for\": [\"names\"], \"source\": \"article-002\", \"paragraph\": 1}]}")]
    [InlineData("outlets", "{\"name\": \"Ruritanian Gazette\", \"kind\": \"newspaper\"}")]
    [InlineData("indicators", "{\"name\": \"Bands\", \"unit\": \"bands\", \"definition\": \"Military bands.\", \"basis\": \"stock\"}")]
    public async Task Create_OtherKinds_IsSaved(string plural, string record)
    {
        var answer = await (await site.EditorAsync()).PostAsync($"/api/{plural}", Body(JsonNode.Parse(record)!.AsObject()));
        Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
    }

    private static JsonObject NewEvent(string title) => JsonNode.Parse(
        $$"""
        {
          "kind": "exercise", "title": {{JsonSerializer.Serialize(title)}}, "summary": "An invented exercise.",
          "date": "August 2013", "dateBasis": "stated", "status": "held",
          "participants": [{ "actor": "kazakhstan", "role": "host" }, { "actor": "turkey", "role": "participant", "people": 30 }],
          "claims": [{ "for": ["kind", "status", "date", "participants"], "source": "article-002", "paragraph": 1 }]
        }
        """)!.AsObject();

    private static StringContent Body(JsonObject record) =>
        new(new JsonObject { ["reason"] = "A test", ["record"] = record.DeepClone() }.ToJsonString(), Encoding.UTF8, "application/json");

    private static Task<HttpResponseMessage> PutAsync(HttpClient script, string address, JsonObject record, string? version)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = Body(record) };
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        return script.SendAsync(request);
    }

    /// <summary>The app with the tree's seeds.</summary>
    public sealed class Site : TestApp
    {
        // Whole paragraphs are given as proof here, which is for texts that are not at hand.
        public Site() => Settings["Articles:Folder"] = "";

        protected override string Seeds => Repository.Seeds;

        public override Task InitializeAsync()
        {
            _ = Services;
            return Task.CompletedTask;
        }

        public async Task<HttpClient> EditorAsync() => await (await SignedIn.AsAsync(Services, AccountRole.Editor)).ScriptAsync(this);
    }
}
