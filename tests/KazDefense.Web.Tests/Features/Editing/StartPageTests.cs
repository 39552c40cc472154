using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using KazDefense.Web.Features.Editing.Records;
using KazDefense.Web.Features.Editing.Shared;

namespace KazDefense.Web.Tests.Features.Editing;

/// <summary>Where editors begin: what they are writing, and what changed.</summary>
public sealed class StartPageTests(SeededStart app) : IClassFixture<SeededStart>
{
    [Fact]
    public async Task Recent_ChangesOfEveryKind_AreListedByName()
    {
        await app.ChangeAsync<PlaceDocument>(RecordKind.Place, "almaty", p => p with { Note = "Once the capital." }, "Where it lies");
        using var client = (await SignedIn.AsAsync(app.Services, AccountRole.Editor, "Ann")).Client(app);

        var page = (await client.PageAsync(Urls.Edit)).Html;

        Assert.Contains("Where it lies", page.Words(), StringComparison.Ordinal);
        Assert.Contains(Urls.Place("almaty"), page.Attribute("a", "href"));
    }

    [Fact]
    public async Task Draft_WithoutATitle_IsCalledByItsKind()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Zed");
        var drafts = scope.Of<Drafts>();
        var opened = (await drafts.OpenAsync(RecordKind.Actor, null, null, entry => new FieldFormState(RecordShapes.Of(RecordKind.Actor), entry), null, default))!;
        Assert.Null(await drafts.SaveAsync(opened, new ActorEntry { Kind = "state" }, default));
        using var client = (await SignedIn.AsAsync(app.Services, AccountRole.Editor, "Zed")).Client(app);

        var page = (await client.PageAsync(Urls.Edit)).Html.Words();

        Assert.Contains("Untitled actor", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Untitled event", page, StringComparison.Ordinal);
    }
}

/// <summary>The app with the seeds of the tree, for one class of tests.</summary>
public sealed class SeededStart : TestApp
{
    protected override string Seeds => Repository.Seeds;

    public override Task InitializeAsync()
    {
        _ = Services;
        return Task.CompletedTask;
    }
}
