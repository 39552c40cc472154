using System.Net;
using System.Text.RegularExpressions;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store;
using KazDefense.Store.Accounts;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using KazDefense.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Review;

/// <summary>The queue where nobody publishes their own.</summary>
public sealed class ReviewPagesTests : IAsyncLifetime
{
    private const string Slug = "nerushimoye-bratstvo-2012";
    private readonly SeededApp _app = new() { Settings = { ["Review:FourEyes"] = "true" } };

    public Task InitializeAsync() => _app.InitializeAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Queue_OldestFirst_LeadsToWhatChangesAndCountsInTheNavigation()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var first = await ProposeAsync(author.Editor, "A first title");
        await ProposeAsync(author.Editor, "A second title");
        using var client = author.Client(_app);

        var queue = (await client.PageAsync(Urls.Review)).Html;
        var page = (await client.PageAsync(Urls.Proposal(first))).Html.Words();

        Assert.Contains("Review (2)", queue.Words(), StringComparison.Ordinal);
        Assert.True(queue.IndexOf("A first title", StringComparison.Ordinal) < queue.IndexOf("A second title", StringComparison.Ordinal));
        Assert.Matches("Title .*A first title", page);
        Assert.Contains("A reviewer decides about it.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_ByAnother_PublishesAndGoesOnToTheNext()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var first = await ProposeAsync(author.Editor, "A first title");
        var second = await ProposeAsync(author.Editor, "A second title", "steppe-eagle-2009");
        using var reviewer = (await SignedIn.AsAsync(_app.Services, AccountRole.Reviewer, "Bo")).Client(_app);

        var (status, _, location) = await reviewer.SubmitAsync(Urls.Proposal(first), "accept");
        var last = await reviewer.SubmitAsync(Urls.Proposal(second), "accept");

        Assert.Equal((HttpStatusCode.Redirect, Urls.Proposal(second, first)), (status, Path(location)));
        Assert.Equal(Urls.ReviewAfter(second), Path(last.Location));
        Assert.Contains("Accepted and published: A second title", (await reviewer.PageAsync(Urls.ReviewAfter(second))).Html.Words(), StringComparison.Ordinal);
        Assert.Equal("A first title", (await _app.FindAsync<EventDocument>(RecordKind.Event, Slug)).Document.Title);
        Assert.Contains("Ann, accepted by Bo", (await reviewer.PageAsync(Urls.History())).Html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_TheReviewersOwn_IsNotOfferedAndRefused()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Reviewer, "Bo");
        var id = await ProposeAsync(author.Editor, "My own title");
        using var client = author.Client(_app);

        var (_, html) = await client.PageAsync(Urls.Proposal(id));

        Assert.Contains("Nobody publishes their own here", html.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"accept\"", html, StringComparison.Ordinal);
        Assert.IsType<Rejected>(await _app.Services.GetRequiredService<Publisher>().AcceptAsync(new(id, 1, 0), author.Editor, default));
    }

    [Fact]
    public async Task SendBack_WithoutAComment_AsksForOneAndWithItReturnsToTheAuthor()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var id = await ProposeAsync(author.Editor, "A first title");
        using var reviewer = (await SignedIn.AsAsync(_app.Services, AccountRole.Reviewer, "Bo")).Client(_app);

        var refused = await reviewer.SubmitAsync(Urls.Proposal(id), "send-back", ("Form.Comment", " "));
        var sent = await reviewer.SubmitAsync(Urls.Proposal(id), "send-back", ("Form.Comment", "Say whose title"));

        Assert.Contains("Say what should change", refused.Html.Words(), StringComparison.Ordinal);
        Assert.Equal(Urls.ReviewAfter(id), Path(sent.Location));
        using var client = author.Client(_app);
        Assert.Contains("Bo sent it back: Say whose title", (await client.PageAsync(Urls.Proposal(id))).Html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_AfterSomebodyChangedTheRecord_SaysWhoAndSavesNothing()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var id = await ProposeAsync(author.Editor, "A first title");
        await _app.ChangeAsync<EventDocument>(RecordKind.Event, Slug, e => e with { Title = "Meanwhile" }, "Meanwhile");
        using var reviewer = (await SignedIn.AsAsync(_app.Services, AccountRole.Reviewer, "Bo")).Client(_app);

        var before = (await reviewer.PageAsync(Urls.Proposal(id))).Html.Words();
        var (_, html, _) = await reviewer.SubmitAsync(Urls.Proposal(id), "accept");

        Assert.Contains("As it stands it cannot be published", before, StringComparison.Ordinal);
        Assert.Contains("Ann changed it meanwhile", html.Words(), StringComparison.Ordinal);
        Assert.Equal("Meanwhile", (await _app.FindAsync<EventDocument>(RecordKind.Event, Slug)).Document.Title);
    }

    [Fact]
    public async Task Restore_WithFourEyes_WaitsForAReviewer()
    {
        await _app.ChangeAsync<EventDocument>(RecordKind.Event, Slug, e => e with { Title = "Worse" }, "Worse");
        using var editor = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);

        var (_, html, _) = await editor.SubmitAsync(Urls.Revision(RecordKind.Event, Slug, 1), "restore", ("Form.Reason", "It was better"));

        Assert.Contains("It waits for a reviewer.", html.Words(), StringComparison.Ordinal);
        Assert.Matches("/review/\\d+", html);
        Assert.Equal("Worse", (await _app.FindAsync<EventDocument>(RecordKind.Event, Slug)).Document.Title);
    }

    [Fact]
    public async Task Queue_LongerThanItsList_SaysHowManyThereAre()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        await using (var db = await _app.Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync())
        {
            var at = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
            db.AddRange(Enumerable.Range(0, ProposalQuery.Most + 1).Select(i => new Proposal
            {
                Kind = RecordKind.Event,
                Title = $"Proposal {i}",
                Entry = "{}",
                State = ProposalState.InReview,
                OwnerId = author.Editor.Id,
                Owner = "Ann",
                Created = at,
                Updated = at.AddMinutes(i),
            }));
            db.AddRange(Enumerable.Range(0, ReportQuery.Most + 2).Select(i => new ErrorReport { Address = "/timeline", Text = $"Report {i}", At = at }));
            await db.SaveChangesAsync();
        }
        using var client = author.Client(_app);

        var page = (await client.PageAsync(Urls.Review)).Html.Words();

        Assert.Contains("Review (403)", page, StringComparison.Ordinal);
        Assert.Contains("The oldest 200 of 201", page, StringComparison.Ordinal);
        Assert.Contains("The oldest 200 of 202", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("4711")]
    public async Task Proposal_Unknown_IsNotFound(string id)
    {
        using var editor = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.PageAsync($"/review/{id}")).Status);
    }

    private async Task<int> ProposeAsync(Editor author, string title, string slug = Slug)
    {
        var (document, version) = await _app.FindAsync<EventDocument>(RecordKind.Event, slug);
        var outcome = await _app.Services.GetRequiredService<Publisher>().PublishAsync(new([new(document with { Title = title }, version)], author, "A better title"), title, default);
        return Assert.IsType<Queued>(outcome).Proposal;
    }

    private static string? Path(string? location) => location is null ? null : Regex.Replace(location, "^https?://[^/]+", "");
}
