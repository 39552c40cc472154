using System.Net;
using System.Text.RegularExpressions;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Editing.Bulk;

/// <summary>Several events changed at once from the timeline's list.</summary>
public sealed class BulkPageTests : IAsyncLifetime
{
    private const string First = "nerushimoye-bratstvo-2012";
    private const string Second = "steppe-eagle-2009";

    private readonly SeededApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Timeline_ForEditorsOnly_HasABoxBesideEachEvent()
    {
        Assert.DoesNotContain("type=\"checkbox\"", (await _app.Client.PageAsync("/timeline?series=steppe-eagle")).Html, StringComparison.Ordinal);
        Assert.Contains($"name=\"event\" value=\"{Second}\"", (await (await EditorAsync()).PageAsync("/timeline?series=steppe-eagle")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_TwoEvents_IsUndoneAtOnce()
    {
        // Two that no other event names.
        const string Trained = "turkey-trained-up-to-500-kazakh-soldiers";
        var editor = await EditorAsync();
        var page = Urls.Bulk([Trained, "turkey-helps-build-aktau-naval-base"]);
        var chosen = await ChosenAsync(editor, page);
        Assert.Equal(2, chosen.Count);

        var (_, html, _) = await editor.SubmitAsync(page, "bulk", [("Form.Do", "withdraw"), ("Form.Reason", "For the test"), .. chosen]);

        Assert.Contains("Done.", html.Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await _app.Client.GetAsync($"/events/{Trained}")).StatusCode);
        var undone = await editor.SubmitAndFollowAsync(Regex.Match(html, "/history/batch/[0-9a-f]+").Value, "undo", ("Form.Reason", "Back again"));
        Assert.Contains("Undone.", undone.Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _app.Client.GetAsync($"/events/{Trained}")).StatusCode);
    }

    [Fact]
    public async Task Status_WithoutAClaim_ChangesNothingAndSaysWhatIsMissing()
    {
        var editor = await EditorAsync();
        var page = Urls.Bulk([First, Second]);
        var (_, html, _) = await editor.SubmitAsync(page, "bulk", [("Form.Do", "status"), ("Form.Status", "cancelled"), ("Form.Reason", "For the test"), .. await ChosenAsync(editor, page)]);
        Assert.Contains("No accepted claim says “cancelled”", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claim_FromADataset_IsAddedToEach()
    {
        var editor = await EditorAsync();
        var page = Urls.Bulk([First, Second]);
        var (_, html, _) = await editor.SubmitAsync(page, "bulk",
            [("Form.Do", "claim"), ("Form.Source", "public-record"), ("Form.Locator", "row 3"), ("Form.For", "kind"), ("Form.For", "participants"), ("Form.Reason", "For the test"), .. await ChosenAsync(editor, page)]);
        Assert.Contains("Done.", html.Words(), StringComparison.Ordinal);
        Assert.Contains("public-record", await _app.Client.GetStringAsync($"/api/events/{First}"), StringComparison.Ordinal);
    }

    private async Task<HttpClient> EditorAsync() => (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);

    private static async Task<List<(string Name, string Value)>> ChosenAsync(HttpClient editor, string page) =>
        [.. Regex.Matches((await editor.PageAsync(page)).Html, "name=\"Form.Events\" value=\"([^\"]+)\"").Select(m => ("Form.Events", m.Groups[1].Value))];
}
