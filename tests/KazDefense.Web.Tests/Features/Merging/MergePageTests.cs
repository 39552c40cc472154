using System.Net;
using System.Text.RegularExpressions;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Merging;

/// <summary>Two records become one, and two again.</summary>
public sealed class MergePageTests : IAsyncLifetime
{
    private readonly SeededApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Merge_FromTheSearchToTheButton_LeadsTheOldAddressOnUntilItIsUndone()
    {
        using var editor = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);
        var found = (await editor.PageAsync(Urls.Merge(RecordKind.Actor, "csto", "Shanghai"))).Html.Attribute("a", "href");
        Assert.Contains(Urls.Merge(RecordKind.Actor, "csto", into: "sco"), found);
        var page = Urls.Merge(RecordKind.Actor, "csto", into: "sco");
        Assert.Contains("records that name it will name the other", (await editor.PageAsync(page)).Html.Words(), StringComparison.Ordinal);

        var html = await editor.SubmitAndFollowAsync(page, "merge", ("Form.Reason", "For the test they are one"));

        Assert.Contains("Merged.", html.Words(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/actors/sco"), await AskAsync("/actors/csto"));
        Assert.Equal((HttpStatusCode.PermanentRedirect, "/api/actors/sco"), await AskAsync("/api/actors/csto"));
        Assert.DoesNotContain("\"slug\":\"csto\"", await _app.Client.GetStringAsync("/api/actors?limit=500"), StringComparison.Ordinal);

        var batch = Regex.Match(html, "/history/batch/[0-9a-f]+").Value;
        var undone = await editor.SubmitAndFollowAsync(batch, "undo", ("Form.Reason", "They are two"));
        Assert.Contains("Undone.", undone.Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("/actors/csto")).Status);
    }

    [Fact]
    public async Task Merged_Twice_LeadsToTheLastOne()
    {
        using var editor = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);
        await editor.SubmitAsync(Urls.Merge(RecordKind.Actor, "csto", into: "sco"), "merge", ("Form.Reason", "One"));
        await editor.SubmitAsync(Urls.Merge(RecordKind.Actor, "sco", into: "nato"), "merge", ("Form.Reason", "Two"));

        Assert.Equal((HttpStatusCode.MovedPermanently, "/actors/nato"), await AskAsync("/actors/csto"));
    }

    [Theory]
    [InlineData("/partners/csto", "/partners/sco")]
    [InlineData("/partners/csto?focus=russia", "/partners/sco?focus=russia")]
    [InlineData("/partners/csto.csv", "/partners/sco.csv")]
    [InlineData("/partners/csto.svg?focus=russia", "/partners/sco.svg?focus=russia")]
    [InlineData("/partners/csto/with/kazakhstan", "/partners/kazakhstan/with/sco")]
    [InlineData("/partners/kazakhstan/with/csto.csv", "/partners/kazakhstan/with/sco.csv")]
    [InlineData("/timeline?with=csto&kind=exercise", "/timeline?with=sco&kind=exercise")]
    [InlineData("/timeline?actor=csto&actor=sco&q=a%20b", "/timeline?actor=sco&q=a%20b")]
    [InlineData("/timeline.svg?with=csto", "/timeline.svg?with=sco")]
    [InlineData("/timeline.csv?focus=csto", "/timeline.csv?focus=sco")]
    [InlineData("/api/events?actor=csto&limit=3", "/api/events?actor=sco&limit=3")]
    [InlineData("/api/events/facets?with=csto", "/api/events/facets?with=sco")]
    public async Task Merged_NamedByAnAddress_LeadsToTheSameAboutTheOneThatStays(string address, string expected)
    {
        using var editor = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);
        await editor.SubmitAsync(Urls.Merge(RecordKind.Actor, "csto", into: "sco"), "merge", ("Form.Reason", "One"));

        var (status, location) = await AskAsync(address);

        Assert.Equal((HttpStatusCode.MovedPermanently, expected), (status is HttpStatusCode.PermanentRedirect ? HttpStatusCode.MovedPermanently : status, location));
        Assert.NotInRange((int)(await AskAsync(expected)).Status, 300, 399);
    }

    [Theory]
    [InlineData("/edit/merge/actor/no-such-actor")]
    [InlineData("/edit/merge/place/astana")]
    public async Task Merge_OfWhatIsNotMerged_IsNotFound(string page)
    {
        using var editor = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.PageAsync(page)).Status);
    }

    [Fact]
    public async Task Merge_IntoItselfOrNothing_SaysWhatIsNeeded()
    {
        using var editor = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);
        foreach (var into in new[] { "csto", "no-such-actor" })
            Assert.Contains("Both records must be published", (await editor.PageAsync(Urls.Merge(RecordKind.Actor, "csto", into: into))).Html.Words(), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string? Location)> AskAsync(string address)
    {
        using var response = await _app.Client.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, response.Headers.Location?.ToString());
    }
}
