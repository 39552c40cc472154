using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Api.Writing;

/// <summary>Scripts quote words, and the server finds where they stand.</summary>
public sealed class QuotedWordsTests : IAsyncLifetime
{
    private readonly TemporaryFolder _articles = new();
    private readonly SeededApp _app = new();

    public Task InitializeAsync()
    {
        _articles.Write("004_4637c54c35dd4532.txt", "A heading of it.\nThe exercise was held; it was held once more.\nThe exercise was held.\n");
        _app.Settings["Articles:Folder"] = _articles.Path;
        return _app.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        _articles.Dispose();
    }

    [Theory]
    [InlineData("\"paragraph\": 2, \"words\": \"The exercise was held\"")]
    [InlineData("\"words\": \"The exercise was held;\"")]
    public async Task Words_ThatStandOnce_BecomeTheClaimsPassage(string place)
    {
        var answer = await SendAsync(place);

        Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var (document, _) = await _app.FindAsync<EventDocument>(RecordKind.Event, "quoted-2013");
        Assert.All(document.Claims, c => Assert.Equal((2, 0), (Assert.Single(c.Passages).Paragraph, c.Passages[0].Start)));
    }

    [Theory]
    [InlineData("\"paragraph\": 2, \"words\": \"never said\"", "claims/0/words", "Paragraph 2 does not have these words")]
    [InlineData("\"words\": \"The exercise was held\"", "claims/0/words", "more than once")]
    [InlineData("\"paragraph\": 1, \"passages\": [{\"paragraph\": 1, \"words\": \"none\"}]", "claims/0/passages/0/words", "Paragraph 1 does not have these words")]
    [InlineData("\"paragraph\": 2, \"start\": 1, \"words\": \"The exercise was held\"", "claims/0/words", "either the words or their place")]
    public async Task Words_ThatCannotBeFound_AreRefusedByTheirPath(string place, string path, string said)
    {
        var answer = await SendAsync(place);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var errors = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsObject();
        Assert.Contains(said, (string?)errors[path]![0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"paragraph\": 2", "\"participant\"", "claims/0")]
    [InlineData("\"words\": \"The exercise was held;\"", "\"partcipant\"", "participants/1/role")]
    public async Task Rules_ThatAreBroken_AreAnsweredByThePathsOfWhatWasSent(string place, string role, string path)
    {
        var answer = await SendAsync(place, role);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var errors = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsObject();
        Assert.True(errors.ContainsKey(path), errors.ToJsonString());
    }

    private async Task<HttpResponseMessage> SendAsync(string place, string role = "\"participant\"") =>
        await (await (await SignedIn.AsAsync(_app.Services, AccountRole.Editor)).ScriptAsync(_app)).PostAsync("/api/events", new StringContent(
            $$$"""
            {"reason": "A test", "record": {
              "kind": "exercise", "title": "Quoted 2013", "summary": "An invented exercise.", "date": "August 2013", "dateBasis": "stated", "status": "held",
              "participants": [{ "actor": "kazakhstan", "role": "host" }, { "actor": "turkey", "role": {{{role}}} }],
              "claims": [{ "for": ["kind", "status", "date", "participants"], "source": "article-004", {{{place}}} }]}}
            """, Encoding.UTF8, "application/json"));
}
