using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using KazDefense.Web.Tests.Features;

namespace KazDefense.Web.Tests.Documentation;

/// <summary>The request that docs/editors.md shows does what it says, with the articles' texts at hand and without.</summary>
public sealed class EditorsCurlTests
{
    [ArticlesFact]
    public async Task Example_WithTheTextsAtHand_IsCreatedWithItsPassage()
    {
        await using var app = new SeededApp();
        var answer = await SendAsync(app);

        Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var (document, _) = await app.FindAsync<EventDocument>(RecordKind.Event, "steppe-eagle-2013");
        Assert.All(document.Claims, c => Assert.False(Assert.Single(c.Passages).IsWholeParagraph));
    }

    [Fact]
    public async Task Example_WithoutTheTexts_IsCreatedWithItsParagraph()
    {
        await using var app = new SeededApp { Settings = { ["Articles:Folder"] = "" } };
        var answer = await SendAsync(app);

        Assert.True(answer.StatusCode is HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var (document, _) = await app.FindAsync<EventDocument>(RecordKind.Event, "steppe-eagle-2013");
        Assert.All(document.Claims, c => Assert.True(Assert.Single(c.Passages).IsWholeParagraph));
    }

    private static async Task<HttpResponseMessage> SendAsync(TestApp app)
    {
        var curl = Regex.Match(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "editors.md")), "```sh\ncurl -X POST http://[^/]+(?<address>/\\S+).*?-H \"Idempotency-Key: (?<key>[^\"]+)\" -d '(?<body>.*?)'\n```", RegexOptions.Singleline).Groups;
        var script = await (await SignedIn.AsAsync(app.Services, AccountRole.Editor)).ScriptAsync(app);
        var request = new HttpRequestMessage(HttpMethod.Post, curl["address"].Value)
        {
            // A shell reads '\'' as an apostrophe within quotes.
            Content = new StringContent(curl["body"].Value.Replace("'\\''", "'", StringComparison.Ordinal), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", curl["key"].Value);
        return await script.SendAsync(request);
    }
}
