using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using KazDefense.Store.Accounts;
using KazDefense.Store.Review;
using KazDefense.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Api.Writing;

/// <summary>What a request comes to that is sent again, or that changes nothing, with one pair of eyes and with two.</summary>
public sealed class RepeatedRequestTests
{
    private const string Outlet = """{"reason": "A test", "record": {"name": "NAME", "kind": "newspaper"}}""";

    [Fact]
    public async Task Create_SentAgain_NamesTheBatchOfTheFirst()
    {
        await using var app = new SeededApp();
        var script = await EditorAsync(app);

        var first = await (await SendAsync(script, "/api/outlets", "Herald", "key")).Content.ReadFromJsonAsync<JsonObject>();
        var again = await (await SendAsync(script, "/api/outlets", "Herald", "key")).Content.ReadFromJsonAsync<JsonObject>();

        Assert.NotNull((string?)first!["batch"]);
        Assert.Equal(first.ToJsonString(), again!.ToJsonString());
    }

    [Fact]
    public async Task Create_TwoBodiesUnderOneKeyAtOnce_MakesOneAndRefusesTheOthersInWords()
    {
        await using var app = new SeededApp();
        var script = await EditorAsync(app);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => SendAsync(script, "/api/outlets", $"Herald {i}", "key")));

        Assert.Single(answers, a => a.StatusCode is HttpStatusCode.Created);
        Assert.All(answers.Where(a => a.StatusCode is not HttpStatusCode.Created), a => Assert.Equal(HttpStatusCode.Conflict, a.StatusCode));
        Assert.Contains("This key was used for another request", await answers.First(a => a.StatusCode is HttpStatusCode.Conflict).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_OneKeyAndBodyAtAnotherAddress_IsAnotherRequest()
    {
        await using var app = new SeededApp();
        var script = await EditorAsync(app);

        await SendAsync(script, "/api/outlets", "Herald", "key");

        Assert.Equal(HttpStatusCode.Conflict, (await SendAsync(script, "/api/places", "Herald", "key")).StatusCode);
    }

    [Fact]
    public async Task Create_SentAgainUnderFourEyes_IsOneProposal()
    {
        await using var app = new SeededApp { Settings = { ["Review:FourEyes"] = "true" } };
        var script = await EditorAsync(app);

        var first = await SendAsync(script, "/api/outlets", "Herald", "key");
        var again = await SendAsync(script, "/api/outlets", "Herald", "key");
        var atOnce = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(script, "/api/outlets", "Gazette", "other")));

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (first.StatusCode, again.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.All(atOnce, a => Assert.Equal(HttpStatusCode.Accepted, a.StatusCode));
        Assert.Equal(2, (await app.Services.GetRequiredService<ProposalQuery>().QueueAsync(default)).Count);
    }

    [Fact]
    public async Task Replace_ThatChangesNothing_IsNotLaidBeforeAReviewer()
    {
        await using var app = new SeededApp { Settings = { ["Review:FourEyes"] = "true" } };
        var script = await EditorAsync(app);
        var read = await script.GetAsync("/api/outlets/interfax/entry");
        var record = (await read.Content.ReadFromJsonAsync<JsonObject>())!["record"]!.DeepClone();
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/outlets/interfax") { Content = Json(new JsonObject { ["reason"] = "A test", ["record"] = record }.ToJsonString()) };
        request.Headers.TryAddWithoutValidation("If-Match", read.Headers.ETag!.Tag);

        var answer = await script.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null((string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["batch"]);
        Assert.Empty(await app.Services.GetRequiredService<ProposalQuery>().QueueAsync(default));
    }

    private static async Task<HttpClient> EditorAsync(TestApp app) => await (await SignedIn.AsAsync(app.Services, AccountRole.Editor)).ScriptAsync(app);

    private static Task<HttpResponseMessage> SendAsync(HttpClient script, string address, string name, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Json(Outlet.Replace("NAME", name, StringComparison.Ordinal)) };
        request.Headers.Add("Idempotency-Key", key);
        return script.SendAsync(request);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
