using System.Net;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using KazDefense.Web.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.History;

/// <summary>What changed, how it stood, and bringing it back.</summary>
public sealed class HistoryPagesTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public async Task History_AfterAnEdit_SaysWhoWhatAndWhy()
    {
        await app.ChangeAsync<EventDocument>(RecordKind.Event, "nerushimoye-bratstvo-2012", e => e with { Title = "Nerushimoye Bratstvo, renamed" }, "A clearer title");

        var words = (await app.Client.PageAsync(Urls.History())).Html.Words();
        var seeds = (await app.Client.PageAsync("/history?all=true&kind=source")).Html.Words();

        Assert.Contains("Nerushimoye Bratstvo, renamed event", words, StringComparison.Ordinal);
        Assert.Contains("A clearer title", words, StringComparison.Ordinal);
        Assert.DoesNotContain("A clearer title", seeds, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_UnknownKind_Is400WithTheChoices() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await app.Client.PageAsync("/history?kind=nonsense")).Status);

    [Fact]
    public async Task History_OfTheSeeds_GoesOnPageByPageWithoutRepeating()
    {
        var first = (await app.Client.PageAsync("/history?all=true")).Html;
        var next = first.Attribute("a", "href").Single(h => h.Contains("before=", StringComparison.Ordinal));
        var second = (await app.Client.PageAsync(next)).Html;

        static IEnumerable<string> Revisions(string html) => html.Attribute("a", "href").Where(h => h.StartsWith("/history/", StringComparison.Ordinal) && !h.Contains("/batch/", StringComparison.Ordinal)).Distinct();
        Assert.Equal(50, Revisions(first).Count());
        Assert.Empty(Revisions(first).Intersect(Revisions(second)));
    }

    [Fact]
    public async Task RecordHistory_OfAnEvent_NamesActorsAndDatesAsPeopleRead()
    {
        await app.ChangeAsync<EventDocument>(RecordKind.Event, "steppe-eagle-2009", e => e with { Summary = "Another summary.", Participations = [.. e.Participations.Reverse()] }, "Order of participants");

        var words = (await app.Client.PageAsync("/events/steppe-eagle-2009/history")).Html.Words();

        Assert.Contains("Version 2", words, StringComparison.Ordinal);
        Assert.Contains("Another summary.", words, StringComparison.Ordinal);
        Assert.Contains("Kazakhstan, host", words, StringComparison.Ordinal);
        Assert.DoesNotContain("kazakhstan", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("event", "no-such-event")]
    [InlineData("nonsense", "kazakhstan")]
    public async Task RecordHistory_OfNothing_IsNotFound(string kind, string slug) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync($"/history/{kind}/{slug}")).Status);

    [Theory]
    [InlineData("0")]
    [InlineData("99")]
    [InlineData("first")]
    public async Task Revision_ThatIsNone_IsNotFound(string version) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync($"/history/actor/kazakhstan/{version}")).Status);

    [Fact]
    public async Task Restore_ByAnEditor_SavesANewVersionAndSaysSo()
    {
        const string Slug = "csto";
        await app.ChangeAsync<ActorDocument>(RecordKind.Actor, Slug, a => a with { Note = "A note that should go" }, "A note");
        using var editor = (await SignedIn.AsAsync(app.Services, AccountRole.Editor, "Bo")).Client(app);
        var page = Urls.Revision(RecordKind.Actor, Slug, 1);

        var empty = await editor.SubmitAsync(page, "restore", ("Form.Reason", " "));
        var html = await editor.SubmitAndFollowAsync(page, "restore", ("Form.Reason", "It was right"));

        Assert.Contains("Nothing was saved", empty.Html.Words(), StringComparison.Ordinal);
        Assert.Contains("Restored.", html.Words(), StringComparison.Ordinal);
        Assert.Contains("Version 3 of 3", html.Words(), StringComparison.Ordinal);
        Assert.NotEqual("A note that should go", (await app.FindAsync<ActorDocument>(RecordKind.Actor, Slug)).Document.Note);
    }

    [Fact]
    public async Task Restore_OverAChangeMadeMeanwhile_IsAConflict()
    {
        const string Slug = "sco";
        await app.ChangeAsync<ActorDocument>(RecordKind.Actor, Slug, a => a with { Note = "First" }, "First");
        using var editor = (await SignedIn.AsAsync(app.Services, AccountRole.Editor, "Bo")).Client(app);

        var (_, html, _) = await editor.SubmitAsync(Urls.Revision(RecordKind.Actor, Slug, 1), "restore", ("Form.Expected", "1"), ("Form.Reason", "It was right"));

        Assert.Contains("Ann changed it meanwhile: it is at version 2 now.", html.Words(), StringComparison.Ordinal);
        Assert.Equal("First", (await app.FindAsync<ActorDocument>(RecordKind.Actor, Slug)).Document.Note);
    }

    [Fact]
    public async Task Revision_ForAReader_HasNoFormToRestore()
    {
        await app.ChangeAsync<ActorDocument>(RecordKind.Actor, "turkey", a => a with { Note = "Changed" }, "Changed");
        using var reader = (await SignedIn.AsAsync(app.Services, AccountRole.Reader)).Client(app);

        Assert.DoesNotContain("id=\"restore\"", (await reader.PageAsync(Urls.Revision(RecordKind.Actor, "turkey", 1))).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_Undone_SaysWhatItSaidBefore()
    {
        const string Slug = "nato";
        var saved = await app.ChangeAsync<ActorDocument>(RecordKind.Actor, Slug, a => a with { Note = "To be undone" }, "A mistake");
        using var editor = (await SignedIn.AsAsync(app.Services, AccountRole.Editor, "Bo")).Client(app);

        var html = await editor.SubmitAndFollowAsync(Urls.Batch(saved.Batch), "undo", ("Form.Reason", "It was a mistake"));
        var again = await editor.SubmitAsync(Urls.Batch(saved.Batch), "undo", ("Form.Reason", "Once more"));

        Assert.Contains("Undone.", html.Words(), StringComparison.Ordinal);
        Assert.NotEqual("To be undone", (await app.FindAsync<ActorDocument>(RecordKind.Actor, Slug)).Document.Note);
        Assert.Contains("nothing left to undo", again.Html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_Unknown_IsNotFound() => Assert.Equal(HttpStatusCode.NotFound, (await app.Client.PageAsync(Urls.Batch("none"))).Status);

    [Fact]
    public async Task Withdrawn_ItsAddress_Is410WithAWayToItsHistory()
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();
        var slug = await db.Events.Where(e => !db.EventLinks.Any(l => l.ToEventId == e.Id)).OrderBy(e => e.Id).Select(e => e.Record.Slug).FirstAsync();
        await app.ChangeAsync<EventDocument>(RecordKind.Event, slug, e => e, "Not ours to say", RecordState.Withdrawn);

        var (status, html) = await app.Client.PageAsync(Urls.Event(slug));

        Assert.Equal(HttpStatusCode.Gone, status);
        Assert.Contains($"/events/{slug}/history", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await app.Client.PageAsync(Urls.ApiEvent(slug))).Status);
        Assert.Contains("withdrawn", (await app.Client.PageAsync($"/events/{slug}/history")).Html.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/actors/kazakhstan", "/history/actor/kazakhstan")]
    [InlineData("/sources/article-002", "/history/source/article-002")]
    [InlineData("/events/batys-2003", "/events/batys-2003/history")]
    public async Task RecordPage_OfAnyKind_LeadsToItsHistory(string page, string history)
    {
        Assert.Contains(history, (await app.Client.PageAsync(page)).Html.Attribute("a", "href"));
        Assert.Equal(HttpStatusCode.OK, (await app.Client.PageAsync(history)).Status);
    }

    /// <summary>Whatever is recorded can be looked at, and says everything in words with a name.</summary>
    [Fact]
    public async Task Revisions_OfEveryKindOfRecord_ArePagesWithEveryFieldNamed()
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();
        var labels = new HashSet<string>();
        foreach (var kind in await db.Revisions.Join(db.Records, r => r.RecordId, r => r.Id, (revision, record) => new { record.Kind, record.Slug, revision.Snapshot }).ToListAsync())
            labels.UnionWith(DocumentFields.Of(DocumentJson.Read(kind.Kind, kind.Snapshot), (_, slug) => slug).Select(f => f.Label));
        Assert.All(labels.Except(["claims"]), label => Assert.NotNull(FieldTexts.Find(label)));
        foreach (var record in await db.Records.GroupBy(r => r.Kind).Select(g => g.Min(r => r.Slug)).ToListAsync())
            foreach (var kind in await db.Records.Where(r => r.Slug == record).Select(r => r.Kind).ToListAsync())
                Assert.Equal(HttpStatusCode.OK, (await app.Client.PageAsync(Urls.Revision(kind, record!, 1))).Status);
    }
}
