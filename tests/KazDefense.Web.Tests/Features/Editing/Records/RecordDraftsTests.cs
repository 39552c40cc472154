using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.TestKit;
using KazDefense.Web.Features.Editing.Records;

namespace KazDefense.Web.Tests.Features.Editing.Records;

/// <summary>What becomes of a record that is written: kept, refused, published, in conflict.</summary>
public sealed class RecordDraftsTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task NewOutlet_Saved_IsGoneOnWithAndPublished()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Dee");
        var drafts = scope.Of<RecordDrafts>();
        var shape = RecordShapes.Of(RecordKind.Outlet);
        var opened = (await drafts.OpenAsync(shape, null, null, [], default))!;
        opened.State.Set("name", "Draft Times");
        Assert.Null(await drafts.SaveAsync(opened, opened.State.Entry, default));

        var again = (await drafts.OpenAsync(shape, null, opened.Proposal, [], default))!;
        Assert.Equal("Draft Times", again.State.Get("name"));
        Assert.Contains(Assert.IsType<Rejected>(await drafts.SubmitAsync(again, "New", false, default)).Findings, f => f.Where == "kind");

        again.State.Set("kind", "newspaper");
        Assert.Equal("draft-times", Assert.Single(Assert.IsType<Saved>(await drafts.SubmitAsync(again, "New", false, default)).Records).Slug);
        Assert.Null((await drafts.OpenAsync(shape, null, opened.Proposal, [], default))!.Resumed);
    }

    [Fact]
    public async Task NewAffiliation_OfAnActor_BeginsWithIt()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Dee");

        var opened = (await scope.Of<RecordDrafts>().OpenAsync(RecordShapes.Of(RecordKind.Affiliation), null, null, [("actor", "minister"), ("nothing", "x")], default))!;

        Assert.Equal("minister", ((AffiliationEntry)opened.State.Entry).Actor);
        Assert.Equal("Minister of Türkiye", opened.State.NameOf(RecordKind.Actor, "minister"));
    }

    [Fact]
    public async Task Outlet_ChangedByTwo_SecondIsAskedAndKeepsBoth()
    {
        await using var one = await EditorScope.BeginAsync(app, AccountRole.Editor, "Uno");
        await using var two = await EditorScope.BeginAsync(app, AccountRole.Editor, "Duo");
        var shape = RecordShapes.Of(RecordKind.Outlet);
        var begun = (await one.Of<RecordDrafts>().OpenAsync(shape, null, null, [("name", "Two Hands Daily"), ("kind", "newspaper")], default))!;
        Assert.IsType<Saved>(await one.Of<RecordDrafts>().SubmitAsync(begun, "New", false, default));
        var first = (await one.Of<RecordDrafts>().OpenAsync(shape, "two-hands-daily", null, [], default))!;
        var second = (await two.Of<RecordDrafts>().OpenAsync(shape, "two-hands-daily", null, [], default))!;
        first.State.Set("name", "Two Hands");
        second.State.Set("country", "KZ");
        Assert.IsType<Saved>(await one.Of<RecordDrafts>().SubmitAsync(first, "Correction", false, default));

        var conflict = Assert.IsType<Conflict>(await two.Of<RecordDrafts>().SubmitAsync(second, "Correction", false, default));
        var both = (await two.Of<RecordDrafts>().ConflictAsync(second, conflict, default))!;
        Assert.Empty(both.Choices);
        Assert.True(await two.Of<RecordDrafts>().ResolveAsync(second, both, default));
        Assert.Null(await two.Of<RecordDrafts>().SaveAsync(second, second.State.Entry, default));
        Assert.IsType<Saved>(await two.Of<RecordDrafts>().SubmitAsync(second, "Correction", false, default));

        var outlet = (OutletDocument)(await two.Of<DocumentQuery>().FindAsync(RecordKind.Outlet, "two-hands-daily", default))!.Document;
        Assert.Equal(("Two Hands", "KZ"), (outlet.Name, outlet.Country));
    }

    [Fact]
    public async Task Reader_Writing_IsRefused()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Reader, "Rex");
        var opened = (await scope.Of<RecordDrafts>().OpenAsync(RecordShapes.Of(RecordKind.Actor), "turkey", null, [], default))!;

        Assert.NotNull(await scope.Of<RecordDrafts>().SaveAsync(opened, opened.State.Entry, default));
        Assert.Equal("editor", Assert.Single(Assert.IsType<Rejected>(await scope.Of<RecordDrafts>().SubmitAsync(opened, "Why not", false, default)).Findings).Where);
    }
}
