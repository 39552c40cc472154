using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.TestKit;
using KazDefense.Web.Features.Editing.Records;
using KazDefense.Web.Features.Editing.Shared;

namespace KazDefense.Web.Tests.Features.Editing.Shared;

/// <summary>What becomes of a record that is written: kept, refused, published, in conflict.</summary>
public sealed class DraftsTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task NewOutlet_Saved_IsGoneOnWithAndPublished()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Dee");
        var drafts = scope.Of<Drafts>();
        var shape = RecordShapes.Of(RecordKind.Outlet);
        var opened = (await OpenAsync(drafts, shape, null, null))!;
        opened.State.Set("name", "Draft Times");
        Assert.Null(await drafts.SaveAsync(opened, opened.State.Entry, default));

        var again = (await OpenAsync(drafts, shape, null, opened.Proposal))!;
        Assert.Equal("Draft Times", again.State.Get("name"));
        Assert.Contains(Assert.IsType<Rejected>(await drafts.SubmitAsync(again, "New", false, default)).Findings, f => f.Where == "kind");

        again.State.Set("kind", "newspaper");
        Assert.Equal("draft-times", Assert.Single(Assert.IsType<Saved>(await drafts.SubmitAsync(again, "New", false, default)).Records).Slug);
        Assert.Null((await OpenAsync(drafts, shape, null, opened.Proposal))!.Resumed);
    }

    [Fact]
    public async Task NewAffiliation_OfAnActor_BeginsWithIt()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Dee");

        var opened = (await OpenAsync(scope.Of<Drafts>(), RecordShapes.Of(RecordKind.Affiliation), null, null, ("actor", "minister")))!;

        Assert.Equal("minister", ((AffiliationEntry)opened.State.Entry).Actor);
        Assert.Equal("Minister of Türkiye", opened.State.NameOf(RecordKind.Actor, "minister"));
    }

    [Fact]
    public async Task Outlet_ChangedByTwo_SecondIsAskedAndKeepsBoth()
    {
        await using var one = await EditorScope.BeginAsync(app, AccountRole.Editor, "Uno");
        await using var two = await EditorScope.BeginAsync(app, AccountRole.Editor, "Duo");
        var shape = RecordShapes.Of(RecordKind.Outlet);
        var begun = (await OpenAsync(one.Of<Drafts>(), shape, null, null, ("name", "Two Hands Daily"), ("kind", "newspaper")))!;
        Assert.IsType<Saved>(await one.Of<Drafts>().SubmitAsync(begun, "New", false, default));
        var first = (await OpenAsync(one.Of<Drafts>(), shape, "two-hands-daily", null))!;
        var second = (await OpenAsync(two.Of<Drafts>(), shape, "two-hands-daily", null))!;
        first.State.Set("name", "Two Hands");
        second.State.Set("country", "KZ");
        Assert.IsType<Saved>(await one.Of<Drafts>().SubmitAsync(first, "Correction", false, default));

        var conflict = Assert.IsType<Conflict>(await two.Of<Drafts>().SubmitAsync(second, "Correction", false, default));
        var both = (await two.Of<Drafts>().ConflictAsync(second, conflict, default))!;
        Assert.Empty(both.Choices);
        Assert.True(await two.Of<Drafts>().ResolveAsync(second, both, default));
        Assert.Null(await two.Of<Drafts>().SaveAsync(second, second.State.Entry, default));
        Assert.IsType<Saved>(await two.Of<Drafts>().SubmitAsync(second, "Correction", false, default));

        var outlet = (OutletDocument)(await two.Of<DocumentQuery>().FindAsync(RecordKind.Outlet, "two-hands-daily", default))!.Document;
        Assert.Equal(("Two Hands", "KZ"), (outlet.Name, outlet.Country));
    }

    [Fact]
    public async Task Reader_Writing_IsRefused()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Reader, "Rex");
        var opened = (await OpenAsync(scope.Of<Drafts>(), RecordShapes.Of(RecordKind.Actor), "turkey", null))!;

        Assert.NotNull(await scope.Of<Drafts>().SaveAsync(opened, opened.State.Entry, default));
        Assert.Equal("editor", Assert.Single(Assert.IsType<Rejected>(await scope.Of<Drafts>().SubmitAsync(opened, "Why not", false, default)).Findings).Where);
    }

    private static Task<OpenedRecord<FieldFormState>?> OpenAsync(Drafts drafts, RecordShape shape, string? slug, int? draft, params (string Path, string Value)[] given) =>
        drafts.OpenAsync(shape.Kind, slug, draft, e => new FieldFormState(shape, e, slug), e =>
        {
            foreach (var (path, value) in given)
                EntryValue.Set(e, path, value);
        }, default);
}
