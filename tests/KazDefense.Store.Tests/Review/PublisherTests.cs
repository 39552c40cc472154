using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Editing;
using KazDefense.Store.History;
using KazDefense.Store.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Review;

/// <summary>From draft to readers, with one pair of eyes and with two.</summary>
public sealed class PublisherTests : IAsyncLifetime
{
    private const string Slug = "nerushimoye-bratstvo-2012";

    private static readonly Editor Author = new("author", "Aigerim", AccountRole.Reviewer);
    private static readonly Editor Reviewer = new("reviewer", "Bolat", AccountRole.Reviewer);

    private SeededStore _store = null!;

    public async Task InitializeAsync() => _store = await SeededStore.OpenAsync(fourEyes: true);

    public async Task DisposeAsync() => await _store.DisposeAsync();

    private Publisher Publisher => _store.Services.GetRequiredService<Publisher>();

    private ProposalEditor Proposals => _store.Services.GetRequiredService<ProposalEditor>();

    private ProposalQuery Query => _store.Services.GetRequiredService<ProposalQuery>();

    [Fact]
    public async Task Submit_WithFourEyes_WaitsForAnotherReviewerWhoIsNamedInHistory()
    {
        var id = await BeginAsync("A better title");

        Assert.IsType<Queued>(await Publisher.SubmitAsync(id, Author, "Better", forReview: false, default));
        Assert.IsType<Rejected>(await Publisher.AcceptAsync(await SeenAsync(id), Author, default));
        var saved = Assert.IsType<Saved>(await Publisher.AcceptAsync(await SeenAsync(id), Reviewer, default));

        Assert.Equal("A better title", (await _store.FindAsync<EventDocument>(RecordKind.Event, Slug)).Document.Title);
        var revision = (await _store.Services.GetRequiredService<HistoryQuery>().FindAsync(RecordKind.Event, Slug, saved.Records[0].Version, default))!.Row;
        Assert.Equal(("Aigerim", "Bolat", "Better"), (revision.Author, revision.AcceptedBy, revision.Reason));
        Assert.Equal(ProposalState.Published, (await Query.FindAsync(id, default))!.State);
        await using var db = await _store.ContextAsync();
        Assert.Equal(["reviewer"], await db.Database.SqlQuery<string>($"SELECT AcceptedById AS Value FROM Revisions WHERE Batch = {saved.Batch}").ToListAsync());
        Assert.Empty((await _store.Services.GetRequiredService<HistoryProofQuery>().RunAsync(default)).Problems);
        await db.Database.ExecuteSqlRawAsync($"DROP TRIGGER Revisions_NeverChange; UPDATE Revisions SET AcceptedById = 'other' WHERE AcceptedById = 'reviewer'");
        Assert.Contains((await _store.Services.GetRequiredService<HistoryProofQuery>().RunAsync(default)).Problems, p => p.Contains("was altered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SendBack_WithAComment_ReturnsToItsAuthorWhoMaySubmitAgain()
    {
        var id = await BeginAsync("A better title");
        await Publisher.SubmitAsync(id, Author, "Better", forReview: true, default);

        Assert.NotEmpty(await Publisher.SendBackAsync(await SeenAsync(id), Reviewer, " ", default));
        Assert.Empty(await Publisher.SendBackAsync(await SeenAsync(id), Reviewer, "Say whose title", default));

        var proposal = (await Query.FindAsync(id, default))!;
        Assert.Equal((ProposalState.SentBack, "Say whose title"), (proposal.State, proposal.Comment));
        Assert.IsType<Queued>(await Publisher.SubmitAsync(id, Author, "Better", forReview: true, default));
    }

    [Fact]
    public async Task Submit_WithAFindingBesideAField_StaysADraft()
    {
        var id = await BeginAsync("A better title", entry => entry.Date = "the day after whenever");
        var rejected = Assert.IsType<Rejected>(await Publisher.SubmitAsync(id, Author, "Better", forReview: false, default));
        Assert.Contains(rejected.Findings, f => f.Where == "date");
        Assert.Equal(ProposalState.Draft, (await Query.FindAsync(id, default))!.State);
    }

    [Fact]
    public async Task Save_OlderThanWhatIsKept_DoesNotOverwriteIt()
    {
        var id = await BeginAsync("First");
        await Proposals.SaveAsync(id, new(Entry("Third"), "Third", 3), Author, default);

        Assert.True(await Proposals.SaveAsync(id, new(Entry("Second"), "Second", 2), Author, default));
        Assert.Equal("Third", (await Query.FindAsync(id, default))!.Title);
        Assert.False(await Proposals.SaveAsync(id, new(Entry("Fourth"), "Fourth", 4), Reviewer, default));
    }

    [Fact]
    public async Task Publish_SeveralChangesWithFourEyes_WaitTogether()
    {
        var (document, version) = await _store.FindAsync<EventDocument>(RecordKind.Event, Slug);
        var outcome = await Publisher.PublishAsync(new([new(document with { Title = "Both" }, version)], Author, "Both"), "Two changes", default);
        var queued = Assert.IsType<Queued>(outcome);
        Assert.NotEqual("Both", (await _store.FindAsync<EventDocument>(RecordKind.Event, Slug)).Document.Title);
        Assert.IsType<Saved>(await Publisher.AcceptAsync(await SeenAsync(queued.Proposal), Reviewer, default));
        Assert.Equal("Both", (await _store.FindAsync<EventDocument>(RecordKind.Event, Slug)).Document.Title);
    }

    [Fact]
    public async Task Accept_OfAnEarlierRound_PublishesNothing()
    {
        var id = await BeginAsync("Seen");
        await Publisher.SubmitAsync(id, Author, "Better", forReview: true, default);
        var seen = await SeenAsync(id);
        await Proposals.ReopenAsync(id, Author, default);
        await Publisher.SubmitAsync(id, Author, "Better", forReview: true, default);

        var rejected = Assert.IsType<Rejected>(await Publisher.AcceptAsync(seen, Reviewer, default));

        Assert.Contains("It changed since you looked", Assert.Single(rejected.Findings).Message, StringComparison.Ordinal);
        Assert.Equal(ProposalState.InReview, (await Query.FindAsync(id, default))!.State);
        Assert.Equal(2, (await SeenAsync(id)).Round);
    }

    [Fact]
    public async Task AcceptAndTakeBack_AtOnce_EndInOneOfBoth()
    {
        for (var i = 0; i < 5; i++)
        {
            var id = await BeginAsync($"Raced {i}");
            await Publisher.SubmitAsync(id, Author, "Better", forReview: true, default);
            var seen = await SeenAsync(id);

            var accepting = Task.Run(() => Publisher.AcceptAsync(seen, Reviewer, default));
            var takenBack = await Task.Run(() => Proposals.ReopenAsync(id, Author, default));
            var published = await accepting is Saved;

            Assert.NotEqual(takenBack, published);
            Assert.Equal(published, (await _store.FindAsync<EventDocument>(RecordKind.Event, Slug)).Document.Title == $"Raced {i}");
        }
    }

    [Fact]
    public async Task Submit_OfWhatChangesNothing_WaitsForNobody()
    {
        var (document, _) = await _store.FindAsync<EventDocument>(RecordKind.Event, Slug);
        var id = await BeginAsync(document.Title);

        Assert.Equal("", Assert.IsType<Saved>(await Publisher.SubmitAsync(id, Author, "Better", forReview: false, default)).Batch);
        Assert.Empty(await Query.QueueAsync(default));
        Assert.Equal(ProposalState.Published, (await Query.FindAsync(id, default))!.State);
    }

    private async Task<int> BeginAsync(string title, Action<EventEntry>? change = null)
    {
        var (document, version) = await _store.FindAsync<EventDocument>(RecordKind.Event, Slug);
        var entry = (EventEntry)EntryWriter.Of(document);
        entry.Title = title;
        change?.Invoke(entry);
        return await Proposals.BeginAsync(new(entry, title, 1), Slug, version, Author, default);
    }

    private async Task<SeenProposal> SeenAsync(int id) => SeenProposal.Of((await Query.FindAsync(id, default))!);

    private static EventEntry Entry(string title) => new() { Title = title };
}
