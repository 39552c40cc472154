using System.Text.RegularExpressions;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using KazDefense.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>How events are written: by keyboard, beside the article, over breaks of the line, by two at once.</summary>
public sealed class EventFormTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    [BrowserFact]
    public async Task WholeEvent_ByKeyboardAlone_IsPublishedAndShown()
    {
        await TestArticle.AddAsync(site.Services);
        var page = await OpenAsync(Urls.NewEventFrom(TestArticle.Slug, 1), "Kim");
        var keys = page.Keyboard;

        await keys.TypeAsync("Exercise Quiet Steppe 2013 in Kazakhstan");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("exercise");
        await Assertions.Expect(page.Locator("#f-exercise-series")).ToBeVisibleAsync(FormPage.Patient);
        await keys.PressAsync("Alt+d");
        await keys.TypeAsync("10-20 Aug 2013");
        await Assertions.Expect(page.Locator("#f-date-under")).ToContainTextAsync("2013-08-10/2013-08-20");
        await FormPage.TabToAsync(page, "f-status");
        await keys.TypeAsync("held");
        foreach (var (row, actor, name) in new[] { (0, "kazakhstan", "Kazakhstan"), (1, "turkey", "Turkey") })
        {
            await keys.PressAsync("Alt+p");
            await Assertions.Expect(page.Locator($"#f-participants-{row}-actor")).ToBeFocusedAsync();
            await keys.TypeAsync(actor);
            await keys.PressAsync("Enter");
            await Assertions.Expect(page.Locator($"#f-participants-{row}-actor")).ToHaveValueAsync(name, new() { Timeout = 30_000 });
        }
        await FormPage.TabToAsync(page, "f-summary");
        await keys.TypeAsync("Kazakhstan and Turkey held an exercise of ten days.");
        await Assertions.Expect(page.Locator(".why")).ToContainTextAsync("5 claims missing");

        // The words, with Shift and arrows; then Enter and C for each field in turn.
        await FormPage.TabToAsync(page, "", "[data-paragraph='1']");
        for (var word = 0; word < 14; word++)
            await keys.PressAsync("Shift+ArrowRight");
        for (var i = 0; i < 5; i++)
        {
            await keys.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".newc .said")).ToBeVisibleAsync(FormPage.Patient);
            await keys.PressAsync("c");
            await Assertions.Expect(page.Locator(".claims h2 .num")).ToHaveTextAsync($"{i + 1} of 5");
        }

        await keys.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator("#published")).ToBeVisibleAsync(FormPage.Patient);
        await page.GetByRole(AriaRole.Link, new() { Name = "See it on the timeline" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Exercise Quiet Steppe 2013");
        await page.GotoAsync(Urls.Partner("turkey"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Exercise Quiet Steppe 2013");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task PublishingTooEarly_SaysWhatIsMissingBesideItsField()
    {
        var page = await OpenAsync(Urls.NewEvent(), "Lee");
        await page.Keyboard.TypeAsync("Half an event");

        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator("#findings")).ToBeFocusedAsync();
        await page.Locator("#findings button", new() { HasTextString = "in a sentence or two" }).ClickAsync();
        await Assertions.Expect(page.Locator("#f-summary")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#f-summary")).ToHaveAttributeAsync("aria-describedby", "f-summary-error");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task LikeEvent_WhileTyping_IsWarnedOf()
    {
        var page = await OpenAsync(Urls.NewEvent(), "Max");
        await page.Keyboard.TypeAsync("Exercise Steppe Eagle 2012 in Kazakhstan");
        await page.Locator("#f-kind").SelectOptionAsync("exercise");
        await page.Locator("#f-date").FillAsync("early September 2012");

        await Assertions.Expect(page.Locator(".dup")).ToContainTextAsync("Steppe Eagle", new() { Timeout = 20_000 });
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task LostConnection_TypedMeanwhile_IsKeptAndSaved()
    {
        var page = await OpenAsync(Urls.NewEvent(), "Noa");
        await page.Keyboard.TypeAsync("Before the break");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("draft saved", new() { Timeout = 20_000 });

        await FormPage.TypeOfflineAsync(page, "#f-summary", "Typed without a line.");
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(page.Locator("#f-summary")).ToHaveValueAsync("Typed without a line.");
        await Kept.NothingAsync(page);
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("#f-summary")).ToHaveValueAsync("Typed without a line.");
        await Assertions.Expect(page.Locator("#f-title")).ToHaveValueAsync("Before the break");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task TwoEditors_OneEvent_SecondChoosesFieldByField()
    {
        const string Slug = "steppe-eagle-2012";
        var first = await OpenAsync(Urls.EditEvent(Slug), "Oda");
        var second = await OpenAsync(Urls.EditEvent(Slug), "Pim");
        await first.Locator("#f-title").FillAsync("Exercise Steppe Eagle 2012, as Oda has it");
        await first.Locator("#f-note").FillAsync("A note of Oda’s.");
        await FormPage.PublishAsync(first);
        await Assertions.Expect(first.Locator("#published")).ToBeVisibleAsync(FormPage.Patient);

        await second.Locator("#f-title").FillAsync("Exercise Steppe Eagle 2012, as Pim has it");
        await FormPage.PublishAsync(second);
        await Assertions.Expect(second.Locator("#conflict")).ToContainTextAsync("Oda changed this event meanwhile", new() { Timeout = 20_000 });
        await Assertions.Expect(second.Locator("#conflict")).ToContainTextAsync("A note of Oda’s.");
        await second.Locator("#conflict").GetByLabel("as Oda has it").CheckAsync();
        await second.Locator("#conflict").GetByLabel("as Pim has it").CheckAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Save again with these choices" }).ClickAsync();

        await Assertions.Expect(second.Locator("#published")).ToBeVisibleAsync(FormPage.Patient);
        await second.GotoAsync(Urls.Event(Slug));
        await Assertions.Expect(second.Locator("h1")).ToHaveTextAsync("Exercise Steppe Eagle 2012, as Pim has it");
        await Assertions.Expect(second.Locator("main")).ToContainTextAsync("A note of Oda’s.");
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task SameEvent_ChosenFromTheWarning_GetsTheSourceAndTheDraftIsGone()
    {
        await TestArticle.AddAsync(site.Services);
        var page = await OpenAsync(Urls.NewEventFrom(TestArticle.Slug, 1), "Quin");
        await page.Keyboard.TypeAsync("Exercise Steppe Eagle 2012");
        await page.Locator("#f-kind").SelectOptionAsync("exercise");
        await page.Locator("#f-date").FillAsync("September 2012");
        await FormPage.TabToAsync(page, "", "[data-paragraph='1']");
        for (var word = 0; word < 4; word++)
            await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".newc .said")).ToBeVisibleAsync(FormPage.Patient);
        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(page.Locator(".cll")).ToContainTextAsync("citing Interfax", new() { Timeout = 20_000 });

        await page.Locator(".dup li", new() { HasText = "Steppe Eagle 2012" }).First.GetByRole(AriaRole.Button, new() { Name = "Same event: add my source" }).ClickAsync();

        await page.WaitForURLAsync(url => url.EndsWith(Urls.EditEvent("steppe-eagle-2012"), StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await FormPage.LiveAsync(page);
        await Assertions.Expect(page.Locator(".cll")).ToContainTextAsync("citing Interfax");
        await FormPage.PublishAsync(page);
        await Assertions.Expect(page.Locator("#published")).ToBeVisibleAsync(FormPage.Patient);
        await page.GotoAsync(Urls.Event("steppe-eagle-2012"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(TestArticle.Author);
        await page.GotoAsync(Urls.Edit);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nothing is being written.");
        await page.Context.CloseAsync();
    }

    // A render that comes late shows older words in the input, which the save then asks it to send on.
    [BrowserFact]
    public async Task OlderWords_ShownAndSentOnByTheScript_DoNotReplaceWhatWasTyped()
    {
        var page = await OpenAsync(Urls.NewEvent(), "Kim");
        await page.Context.SetOfflineAsync(true);
        await page.Keyboard.TypeAsync("Typed in full");

        var kept = await page.EvaluateAsync<string>("""
            () => {
              const title = document.getElementById("f-title");
              title.value = "Typed";
              title.dispatchEvent(new Event("change", { bubbles: true }));
              return JSON.stringify(Object.values(sessionStorage));
            }
            """);

        Assert.Contains("Typed in full", kept, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task RoleTakenAway_WhileAFormIsOpen_StopsTheNextSaveAndKeepsWhatWasTyped()
    {
        var page = await OpenAsync(Urls.NewEvent(), "Rae");
        await page.Keyboard.TypeAsync("Before the role went");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("draft saved", new() { Timeout = 20_000 });
        await AccountAsync("Rae", (accounts, id, by) => accounts.ChangeRoleAsync(id, AccountRole.Reader, by, default));

        await page.Locator("#f-summary").FillAsync("After it went.");

        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("your account may not edit any more", new() { Timeout = 20_000 });
        await Assertions.Expect(page.Locator("#f-summary")).ToHaveValueAsync("After it went.");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task AccountLocked_WhileAFormIsOpen_PublishesNothing()
    {
        var page = await OpenAsync(Urls.EditEvent("steppe-eagle-2012"), "Sal");
        await AccountAsync("Sal", (accounts, id, by) => accounts.LockAsync(id, by, default));

        await page.Locator("#f-note").FillAsync("Written behind a lock.");
        await FormPage.PublishAsync(page);

        await Assertions.Expect(page.Locator("#findings")).ToContainTextAsync("your account may not edit any more", new() { Timeout = 20_000 });
        await page.GotoAsync(Urls.Event("steppe-eagle-2012"));
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Written behind a lock.");
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("/edit", 1280, ColorScheme.Light)]
    [InlineData("/edit", 390, ColorScheme.Dark)]
    [InlineData("/edit/events/new", 1280, ColorScheme.Light)]
    [InlineData("/edit/events/new", 1280, ColorScheme.Dark)]
    [InlineData("/edit/events/new", 390, ColorScheme.Light)]
    [InlineData("/edit/events/nerushimoye-bratstvo-2012", 1280, ColorScheme.Light)]
    [InlineData("/edit/events/nerushimoye-bratstvo-2012", 1280, ColorScheme.Dark)]
    [InlineData("/edit/events/nerushimoye-bratstvo-2012", 390, ColorScheme.Light)]
    public async Task Page_InEitherTheme_HasNoViolation(string path, int width, ColorScheme scheme)
    {
        var page = await site.OpenAsync(path, width, scheme, role: AccountRole.Editor, name: "Axel");
        if (path != Urls.Edit)
            await FormPage.LiveAsync(page);
        if (path == Urls.NewEvent())
        {
            await page.Locator("#f-title").FillAsync("Half an event");
            await page.Keyboard.PressAsync("Control+Enter");
            await Assertions.Expect(page.Locator("#findings")).ToBeVisibleAsync(FormPage.Patient);
        }
        await Axe.FindsNothingAsync(page);
        await page.Context.CloseAsync();
    }

    private async Task AccountAsync(string name, Func<AccountEditor, string, Editor, Task<AccountSaving>> change)
    {
        var account = (await SignedIn.AsAsync(site.Services, AccountRole.Editor, name)).Account;
        var administrator = (await SignedIn.AsAsync(site.Services, AccountRole.Administrator, "Ada")).Editor;
        await using var scope = site.Services.CreateAsyncScope();
        Assert.Empty((await change(scope.ServiceProvider.GetRequiredService<AccountEditor>(), account.Id, administrator)).Findings);
    }

    private async Task<IPage> OpenAsync(string path, string name)
    {
        var page = await site.OpenFormAsync(path, name);
        if (path.StartsWith(Urls.NewEvent(), StringComparison.Ordinal))
            await Assertions.Expect(page.Locator("#f-title")).ToBeFocusedAsync(new() { Timeout = 20_000 });
        return page;
    }
}
