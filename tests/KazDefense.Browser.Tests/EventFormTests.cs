using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using KazDefense.Store.Accounts;
using KazDefense.Web;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>How events are written: by keyboard, beside the article, over breaks of the line, by two at once.</summary>
public sealed class EventFormTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 20_000 };

    [BrowserFact]
    public async Task WholeEvent_ByKeyboardAlone_IsPublishedAndShown()
    {
        await TestArticle.AddAsync(site.Services);
        var page = await OpenAsync(Urls.NewEventFrom(TestArticle.Slug, 1), "Kim");
        var keys = page.Keyboard;

        await keys.TypeAsync("Exercise Quiet Steppe 2013 in Kazakhstan");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("exercise");
        await Assertions.Expect(page.Locator("#f-exercise-series")).ToBeVisibleAsync(Patient);
        await keys.PressAsync("Alt+d");
        await keys.TypeAsync("10-20 Aug 2013");
        await Assertions.Expect(page.Locator("#f-date-under")).ToContainTextAsync("2013-08-10/2013-08-20");
        await TabToAsync(page, "f-status");
        await keys.TypeAsync("held");
        foreach (var (row, actor) in new[] { (0, "kazakhstan"), (1, "turkey") })
        {
            await keys.PressAsync("Alt+p");
            await Assertions.Expect(page.Locator($"#f-participants-{row}-actor")).ToBeFocusedAsync();
            await keys.TypeAsync(actor);
            await keys.PressAsync("Enter");
            await Assertions.Expect(page.Locator($"#f-participants-{row + 1}-actor")).ToBeVisibleAsync(Patient);
        }
        await TabToAsync(page, "f-summary");
        await keys.TypeAsync("Kazakhstan and Turkey held an exercise of ten days.");
        await Assertions.Expect(page.Locator(".why")).ToContainTextAsync("5 claims missing");

        // The words, with Shift and arrows; then Enter and C for each field in turn.
        await TabToAsync(page, "", "[data-paragraph='1']");
        for (var word = 0; word < 14; word++)
            await keys.PressAsync("Shift+ArrowRight");
        for (var i = 0; i < 5; i++)
        {
            await keys.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".newc .said")).ToBeVisibleAsync(Patient);
            await keys.PressAsync("c");
            await Assertions.Expect(page.Locator(".claims h2 .num")).ToHaveTextAsync($"{i + 1} of 5");
        }

        await keys.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator("#published")).ToBeVisibleAsync(Patient);
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

        await page.Locator("#f-summary").FocusAsync();
        await page.Context.SetOfflineAsync(true);
        await Assertions.Expect(page.Locator("#reconnect")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.Keyboard.TypeAsync("Typed without a line.");
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("#reconnect")).ToBeHiddenAsync(new() { Timeout = 60_000 });
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
        await PublishAsync(first);
        await Assertions.Expect(first.Locator("#published")).ToBeVisibleAsync(Patient);

        await second.Locator("#f-title").FillAsync("Exercise Steppe Eagle 2012, as Pim has it");
        await PublishAsync(second);
        await Assertions.Expect(second.Locator("#conflict")).ToContainTextAsync("Oda changed this event meanwhile", new() { Timeout = 20_000 });
        await Assertions.Expect(second.Locator("#conflict")).ToContainTextAsync("A note of Oda’s.");
        await second.Locator("#conflict").GetByLabel("as Oda has it").CheckAsync();
        await second.Locator("#conflict").GetByLabel("as Pim has it").CheckAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Save again with these choices" }).ClickAsync();

        await Assertions.Expect(second.Locator("#published")).ToBeVisibleAsync(Patient);
        await second.GotoAsync(Urls.Event(Slug));
        await Assertions.Expect(second.Locator("h1")).ToHaveTextAsync("Exercise Steppe Eagle 2012, as Pim has it");
        await Assertions.Expect(second.Locator("main")).ToContainTextAsync("A note of Oda’s.");
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
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
            await LiveAsync(page);
        if (path == Urls.NewEvent())
        {
            await page.Locator("#f-title").FillAsync("Half an event");
            await page.Keyboard.PressAsync("Control+Enter");
            await Assertions.Expect(page.Locator("#findings")).ToBeVisibleAsync(Patient);
        }
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join(
            Environment.NewLine, result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
        await page.Context.CloseAsync();
    }

    private static async Task PublishAsync(IPage page)
    {
        await page.Locator("#f-reason").FillAsync("Correction");
        await page.Keyboard.PressAsync("Control+Enter");
    }

    private async Task<IPage> OpenAsync(string path, string name)
    {
        var page = await site.OpenAsync(path, role: AccountRole.Editor, name: name);
        await LiveAsync(page);
        if (path.StartsWith(Urls.NewEvent(), StringComparison.Ordinal))
            await Assertions.Expect(page.Locator("#f-title")).ToBeFocusedAsync(new() { Timeout = 20_000 });
        return page;
    }

    private static Task LiveAsync(IPage page) => Assertions.Expect(page.Locator(".live:not([inert]) #f-title")).ToBeVisibleAsync(new() { Timeout = 60_000 });

    // As often as it takes, so that whatever can be reached is reached without a mouse.
    private static async Task TabToAsync(IPage page, string id, string? selector = null)
    {
        for (var i = 0; i < 80; i++)
        {
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector ?? $"#{id}"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{selector ?? id} cannot be reached by Tab.");
    }
}
