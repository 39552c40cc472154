using System.Net;
using System.Text.RegularExpressions;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Editing;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Editing.Bulk;

/// <summary>Claims that several events get at once, where the article's text is at hand.</summary>
public sealed class BulkClaimTests : IAsyncLifetime
{
    private const string First = "nerushimoye-bratstvo-2012";
    private const string Second = "steppe-eagle-2009";

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

    [Fact]
    public async Task Words_OfAParagraph_BecomeThePassageOfEach()
    {
        var html = await ApplyAsync([First, Second], ("Form.Do", "claim"), ("Form.For", "kind"), ("Form.Paragraph", "2"), ("Form.Words", "exercise was held;"), ("Form.Outlet", "Interfax"));

        Assert.Contains("Done.", html.Words(), StringComparison.Ordinal);
        var claim = Assert.Single((await _app.FindAsync<EventDocument>(RecordKind.Event, First)).Document.Claims, c => c.Passages.Any(p => p is { Paragraph: 2, Start: 4, End: 22 }));
        Assert.Equal(("article-004", "interfax"), (claim.Source, claim.Outlet));
    }

    [Theory]
    [InlineData("2", "never said", "words", "Paragraph 2 does not have these words")]
    [InlineData("2", "held", "words", "more than once")]
    [InlineData("", "exercise was held", "words", "more than once")]
    [InlineData("3", "", "words", "Quote the words of paragraph 3")]
    [InlineData("", "", "words", "Quote the words")]
    public async Task Words_ThatAreNotFound_AreSaidBesideTheirField(string paragraph, string words, string field, string said)
    {
        var html = await ApplyAsync([First, Second], ("Form.Do", "claim"), ("Form.For", "kind"), ("Form.Paragraph", paragraph), ("Form.Words", words));

        Assert.Contains(said, WebUtility.HtmlDecode(Regex.Match(html, $"id=\"{field}-err\"[^>]*>([^<]*)<").Groups[1].Value), StringComparison.Ordinal);
        Assert.DoesNotContain("Done.", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_ThatThereIsNot_ChangesNothing()
    {
        var before = await _app.FindAsync<EventDocument>(RecordKind.Event, First);

        var html = await ApplyAsync([First], ("Form.Do", "status"), ("Form.Status", "nonsense"), ("Form.Paragraph", "3"), ("Form.Words", "exercise was held."));

        Assert.Contains("There is no such status", html.Words(), StringComparison.Ordinal);
        Assert.Equal(before.Version, (await _app.FindAsync<EventDocument>(RecordKind.Event, First)).Version);
    }

    [Fact]
    public async Task Outlet_ThatNobodyKnows_IsSaidBesideItsField()
    {
        var html = await ApplyAsync([First], ("Form.Do", "claim"), ("Form.For", "kind"), ("Form.Paragraph", "3"), ("Form.Words", "exercise was held."), ("Form.Outlet", "Nobody's Gazette"));
        Assert.Matches("id=\"outlet-err\"", html);
    }

    [Fact]
    public async Task Findings_OfOneEventAmongSeveral_NameIt()
    {
        await _app.ChangeAsync<EventDocument>(RecordKind.Event, Second, e => e with { Title = "The second of both" }, "A name to look for");
        var html = await ApplyAsync([First, Second], ("Form.Do", "status"), ("Form.Status", "cancelled"), ("Form.Source", ""));
        Assert.Contains("“The second of both”: No accepted claim says “cancelled”", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_OfTooMany_IsCutAndSaysSo()
    {
        using var editor = await EditorAsync();
        var html = (await editor.PageAsync(Urls.Bulk(Enumerable.Range(0, BulkEditor.MaxEvents).Select(i => $"none-{i}").Prepend(First).Append(Second)))).Html.Words();
        Assert.Contains("502 events were ticked; at most 500 are changed at once", html, StringComparison.Ordinal);
    }

    private async Task<HttpClient> EditorAsync() => (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);

    private async Task<string> ApplyAsync(string[] events, params (string Name, string Value)[] fields)
    {
        using var editor = await EditorAsync();
        var page = Urls.Bulk(events);
        var chosen = Regex.Matches((await editor.PageAsync(page)).Html, "name=\"Form.Events\" value=\"([^\"]+)\"").Select(m => ("Form.Events", m.Groups[1].Value));
        (string Name, string Value)[] usual = [("Form.Source", "article-004"), ("Form.Reason", "For the test")];
        return (await editor.SubmitAsync(page, "bulk", [.. usual.Where(u => fields.All(f => f.Name != u.Name)), .. fields, .. chosen])).Html;
    }
}
