using System.Net;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using KazDefense.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Review;

/// <summary>A proposal goes to and fro between its author and a reviewer, each on a page of their own.</summary>
public sealed class ProposalRoundsTests : IAsyncLifetime
{
    private const string Slug = "nerushimoye-bratstvo-2012";
    private readonly SeededApp _app = new() { Settings = { ["Review:FourEyes"] = "true" } };

    public Task InitializeAsync() => _app.InitializeAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("accept")]
    [InlineData("send-back")]
    public async Task Decide_AfterTheAuthorChangedIt_AsksToLookAgain(string decision)
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var id = await DraftAsync(author.Editor, "Seen title");
        using var reviewer = await ReviewerAsync();
        var seen = (await reviewer.PageAsync(Urls.Proposal(id))).Html;
        await ChangeUnseenAsync(author.Editor, id, "Unseen title");

        var (_, html, location) = await reviewer.SubmitShownAsync(seen, Urls.Proposal(id), decision, ("Form.Comment", "About what I saw"));

        Assert.Null(location);
        Assert.Contains("It changed since you looked", html.Words(), StringComparison.Ordinal);
        Assert.NotEqual("Unseen title", (await _app.FindAsync<EventDocument>(RecordKind.Event, Slug)).Document.Title);
        Assert.Equal(ProposalState.InReview, (await FindAsync(id)).State);
    }

    [Fact]
    public async Task SendBack_WithoutAComment_SaysSoBesideTheField()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var id = await ProposeAsync(author.Editor, "A first title");
        using var reviewer = await ReviewerAsync();

        var (_, html, _) = await reviewer.SubmitAsync(Urls.Proposal(id), "send-back", ("Form.Comment", ""));

        Assert.Matches("aria-invalid=\"true\"", html);
        Assert.Matches("<p class=\"err\" id=\"comment-err\"[^>]*>Say what should change", html);
    }

    [Fact]
    public async Task SentBack_ChangesThatAreNoDraft_AreSentAgainWithAReplyThatTheReviewerReads()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var id = await ProposeAsync(author.Editor, "A first title");
        using var reviewer = await ReviewerAsync();
        await reviewer.SubmitAsync(Urls.Proposal(id), "send-back", ("Form.Comment", "Says who?"));
        using var client = author.Client(_app);

        var (status, _, location) = await client.SubmitAsync(Urls.Proposal(id), "send-again", ("Form.Reply", "The ministry does"));
        var page = (await reviewer.PageAsync(Urls.Proposal(id))).Html.Words();

        Assert.Equal((HttpStatusCode.Redirect, ProposalState.InReview), (status, (await FindAsync(id)).State));
        Assert.NotNull(location);
        Assert.Contains("This is round 2", page, StringComparison.Ordinal);
        Assert.Contains("Bo sent it back: Says who?", page, StringComparison.Ordinal);
        Assert.Contains("Ann answers: The ministry does", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnProposal_IsTakenBackGivenUpAndTakenUpAgain()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var id = await ProposeAsync(author.Editor, "A first title");
        using var client = author.Client(_app);

        await client.SubmitAsync(Urls.Proposal(id), "take-back");
        Assert.Equal(ProposalState.Draft, (await FindAsync(id)).State);
        await client.SubmitAsync(Urls.Proposal(id), "give-up");
        Assert.Equal(ProposalState.Discarded, (await FindAsync(id)).State);
        await client.SubmitAsync(Urls.Proposal(id), "take-back");
        Assert.Equal(ProposalState.Draft, (await FindAsync(id)).State);
        await client.SubmitAsync(Urls.Proposal(id), "send-again", ("Form.Reply", ""));
        Assert.Equal(ProposalState.InReview, (await FindAsync(id)).State);
    }

    [Fact]
    public async Task OwnProposal_WrittenInAForm_LeadsToTheForm_AndNobodyElseMayTouchIt()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var id = await DraftAsync(author.Editor, "A title");
        using var reviewer = await ReviewerAsync();
        await reviewer.SubmitAsync(Urls.Proposal(id), "send-back", ("Form.Comment", "Says who?"));
        using var client = author.Client(_app);

        Assert.Contains(Urls.EditEvent(Slug), (await client.PageAsync(Urls.Proposal(id))).Html.Attribute("a", "href"));
        Assert.DoesNotContain("value=\"give-up\"", (await reviewer.PageAsync(Urls.Proposal(id))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartPage_OfProposalsThatAreNoDraft_LeadsToThem_AndDiscardsThemUntilTheyAreTakenUpAgain()
    {
        var author = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var id = await ProposeAsync(author.Editor, "A first title");
        using var client = author.Client(_app);

        Assert.Contains(Urls.Proposal(id), (await client.PageAsync(Urls.Edit)).Html.Attribute("a", "href"));
        await client.SubmitAsync(Urls.Edit, $"[draft-{id}]discard");
        Assert.Equal(ProposalState.Discarded, (await FindAsync(id)).State);
        Assert.Contains("A first title", (await client.PageAsync(Urls.Edit)).Html.Words(), StringComparison.Ordinal);
        await client.SubmitAsync(Urls.Edit, $"[draft-{id}]take-up");
        Assert.Equal(ProposalState.Draft, (await FindAsync(id)).State);
    }

    private async Task<HttpClient> ReviewerAsync() => (await SignedIn.AsAsync(_app.Services, AccountRole.Reviewer, "Bo")).Client(_app);

    private async Task<Proposal> FindAsync(int id) => (await _app.Services.GetRequiredService<ProposalQuery>().FindAsync(id, default))!;

    private async Task<int> DraftAsync(Editor author, string title)
    {
        var (document, version) = await _app.FindAsync<EventDocument>(RecordKind.Event, Slug);
        var entry = Domain.Entries.EntryWriter.Of(document with { Title = title });
        var id = await _app.Services.GetRequiredService<ProposalEditor>().BeginAsync(new(entry, title, 1), Slug, version, author, default);
        Assert.IsType<Queued>(await _app.Services.GetRequiredService<Publisher>().SubmitAsync(id, author, "Better", true, default));
        return id;
    }

    private async Task ChangeUnseenAsync(Editor author, int id, string title)
    {
        var proposals = _app.Services.GetRequiredService<ProposalEditor>();
        Assert.True(await proposals.ReopenAsync(id, author, default));
        var (document, _) = await _app.FindAsync<EventDocument>(RecordKind.Event, Slug);
        Assert.True(await proposals.SaveAsync(id, new(Domain.Entries.EntryWriter.Of(document with { Title = title }), title, 1), author, default));
        Assert.IsType<Queued>(await _app.Services.GetRequiredService<Publisher>().SubmitAsync(id, author, "Better", true, default));
    }

    private async Task<int> ProposeAsync(Editor author, string title)
    {
        var (document, version) = await _app.FindAsync<EventDocument>(RecordKind.Event, Slug);
        var outcome = await _app.Services.GetRequiredService<Publisher>().PublishAsync(new([new(document with { Title = title }, version)], author, "A better title"), title, default);
        return Assert.IsType<Queued>(outcome).Proposal;
    }
}
