using System.Net;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.TestKit;
using KazDefense.Web.Tests.Features;

namespace KazDefense.Web.Tests.Hosting;

public sealed class ConditionalAnswersTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("/timeline")]
    [InlineData("/partners/turkey")]
    [InlineData("/events/nerushimoye-bratstvo-2012")]
    [InlineData("/sources/article-002")]
    [InlineData("/api/events?limit=1")]
    [InlineData("/timeline.csv?kind=exercise")]
    [InlineData("/feeds/changes.atom")]
    public async Task Answer_ThatTheReaderHas_IsNotSentAgain(string address)
    {
        var (_, tag, modified, _) = await AskAsync(address);
        Assert.NotNull(tag);
        Assert.NotNull(modified);
        Assert.Equal((HttpStatusCode.NotModified, 0), await AskAgainAsync(address, r => r.Headers.TryAddWithoutValidation("If-None-Match", $"\"other\", {tag}")));
    }

    [Theory]
    [InlineData("/events/none-such", HttpStatusCode.NotFound)]
    [InlineData("/timeline?kind=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/sitemap/99.xml", HttpStatusCode.NotFound)]
    public async Task Answer_ThatIsNone_IsNoneWhateverTheReaderHasOfOtherPages(string address, HttpStatusCode expected)
    {
        var (_, tag, _, _) = await AskAsync("/timeline");
        Assert.Equal(expected, (await AskAgainAsync(address, r => r.Headers.TryAddWithoutValidation("If-None-Match", tag))).Status);
    }

    [Fact]
    public async Task Answer_AfterAnyChange_IsSentAnew()
    {
        var (_, tag, _, _) = await AskAsync("/partners/turkey");
        await app.ChangeAsync<ActorDocument>(RecordKind.Actor, "csto", a => a with { Note = "Changed." }, "For the test");
        var (status, length) = await AskAgainAsync("/partners/turkey", r => r.Headers.TryAddWithoutValidation("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEqual(0, length);
    }

    [Fact]
    public async Task Answer_InAnotherTheme_IsAnother()
    {
        var (_, tag, _, _) = await AskAsync("/timeline");
        Assert.Equal(HttpStatusCode.OK, (await AskAgainAsync("/timeline", r =>
        {
            r.Headers.Add("Cookie", "theme=dark");
            r.Headers.TryAddWithoutValidation("If-None-Match", tag);
        })).Status);
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/report?page=/timeline")]
    [InlineData("/events/none-such")]
    [InlineData("/timeline?kind=nonsense")]
    public async Task Answer_ThatIsNobodysToKeep_HasNoTag(string address) => Assert.Null((await AskAsync(address)).Tag);

    [Fact]
    public async Task Answer_ToSomebodySignedIn_HasNoTag()
    {
        using var client = (await SignedIn.AsAsync(app.Services, Store.Accounts.AccountRole.Editor)).Client(app);
        using var response = await client.GetAsync(new Uri("/timeline", UriKind.Relative));
        Assert.Null(response.Headers.ETag);
    }

    private async Task<(HttpStatusCode Status, string? Tag, DateTimeOffset? Modified, int Length)> AskAsync(string address)
    {
        using var response = await app.Client.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, response.Headers.ETag?.ToString(), response.Content.Headers.LastModified, (await response.Content.ReadAsByteArrayAsync()).Length);
    }

    private async Task<(HttpStatusCode Status, int Length)> AskAgainAsync(string address, Action<HttpRequestMessage> say)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        say(request);
        using var response = await app.Client.SendAsync(request);
        return (response.StatusCode, (await response.Content.ReadAsByteArrayAsync()).Length);
    }
}
