using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Web;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>How actors, vectors and the other registers are written, and how rows are pasted.</summary>
public sealed class RecordFormTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    [BrowserFact]
    public async Task Actor_ByKeyboardAlone_IsPublishedWithItsClaim()
    {
        await TestArticle.AddAsync(site.Services);
        var page = await site.OpenFormAsync(Urls.NewRecord(RecordKind.Actor), "Kaz");
        var keys = page.Keyboard;
        await Assertions.Expect(page.Locator("#f-name")).ToBeFocusedAsync(new() { Timeout = 20_000 });

        await keys.TypeAsync("Steppe Watch Office");
        await Assertions.Expect(page.Locator("#f-names-0-text")).ToHaveValueAsync("Steppe Watch Office", new() { Timeout = 20_000 });
        await keys.PressAsync("Tab");
        await keys.TypeAsync("office");
        await FormPage.TabToAsync(page, "f-source");
        await keys.TypeAsync("quiet month");
        await Assertions.Expect(page.Locator("#f-source")).ToHaveAttributeAsync("aria-expanded", "true", new() { Timeout = 20_000 });
        await keys.PressAsync("Enter");
        await FormPage.TabToAsync(page, "", "[data-paragraph='1']");
        for (var word = 0; word < 4; word++)
            await keys.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(page.Locator(".newc .said")).ToBeVisibleAsync(FormPage.Patient);
        await Assertions.Expect(page.Locator(".newc").GetByLabel("Name “Steppe Watch Office”")).ToBeCheckedAsync();
        await keys.PressAsync("c");
        await Assertions.Expect(page.Locator(".claims h2 .num")).ToHaveTextAsync("1 of 1");
        await keys.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator("#published")).ToBeVisibleAsync(FormPage.Patient);
        await page.GetByRole(AriaRole.Link, new() { Name = "See the actor" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Steppe Watch Office");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Edit", Exact = true }).First.ClickAsync();
        await FormPage.LiveAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Add an affiliation" }).ClickAsync();
        await FormPage.LiveAsync(page);
        await Assertions.Expect(page.Locator("#f-actor")).ToHaveValueAsync("Steppe Watch Office");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Vector_MemberAdded_IsThereAfterReloadAndPublishing()
    {
        var page = await site.OpenFormAsync(Urls.EditRecord(RecordKind.Vector, "turkic"), "Vic");
        var last = page.Locator(".rw.members").Last;
        var id = await last.Locator("[role=combobox]").GetAttributeAsync("id");
        await last.Locator("[role=combobox]").FillAsync("afghan");
        await Assertions.Expect(page.Locator(".sug:not([hidden]) [role=option]").First).ToContainTextAsync("Afghanistan", new() { Timeout = 20_000 });
        await page.Locator($"#{id}").PressAsync("Enter");
        await page.Locator($"#{id!.Replace("-actor", "-period", StringComparison.Ordinal)}").FillAsync("2004/..");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("draft saved", new() { Timeout = 20_000 });
        await page.Keyboard.PressAsync("Control+s");
        await page.ReloadAsync();
        await FormPage.LiveAsync(page);
        await Assertions.Expect(page.Locator($"#{id.Replace("-actor", "-period", StringComparison.Ordinal)}")).ToHaveValueAsync("2004/..");

        await page.Locator("#f-reason").FillAsync("Correction");
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator("#published")).ToBeVisibleAsync(FormPage.Patient);
        await page.ReloadAsync();
        await FormPage.LiveAsync(page);
        await Assertions.Expect(page.Locator($"#{id}")).ToHaveValueAsync("Afghanistan");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task LostConnection_TypedMeanwhile_IsKeptAndSaved()
    {
        var page = await site.OpenFormAsync(Urls.NewRecord(RecordKind.Outlet), "Noa");
        await page.Locator("#f-name").FillAsync("Before the break");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("draft saved", new() { Timeout = 20_000 });

        await FormPage.TypeOfflineAsync(page, "#f-country", "KZ");
        await page.Keyboard.PressAsync("Control+s");
        await Kept.NothingAsync(page);
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("#f-country")).ToHaveValueAsync("KZ");
        await Assertions.Expect(page.Locator("#f-name")).ToHaveValueAsync("Before the break");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task TwoEditors_OneActor_SecondChoosesFieldByField()
    {
        var first = await site.OpenFormAsync(Urls.EditRecord(RecordKind.Vector, "turkic"), "Oda");
        var second = await site.OpenFormAsync(Urls.EditRecord(RecordKind.Vector, "turkic"), "Pim");
        await first.Locator("#f-name").FillAsync("Turkic, as Oda has it");
        await FormPage.PublishAsync(first);
        await Assertions.Expect(first.Locator("#published")).ToBeVisibleAsync(FormPage.Patient);

        await second.Locator("#f-name").FillAsync("Turkic, as Pim has it");
        await FormPage.PublishAsync(second);
        await Assertions.Expect(second.Locator("#conflict")).ToContainTextAsync("Oda changed", new() { Timeout = 20_000 });
        await second.Locator("#conflict").GetByLabel("as Pim has it").CheckAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Save again with these choices" }).ClickAsync();

        await Assertions.Expect(second.Locator("#published")).ToBeVisibleAsync(FormPage.Patient);
        await second.GotoAsync(Urls.EditRecord(RecordKind.Vector, "turkic"));
        await Assertions.Expect(second.Locator("#f-name")).ToHaveValueAsync("Turkic, as Pim has it");
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task ThreeRows_OneCellBad_AreFixedInPlaceAndPublished()
    {
        await TestArticle.AddAsync(site.Services);
        var page = await site.OpenFormAsync(Urls.Paste, "Pas");
        await page.Locator("#paste-text").FillAsync(
            "Title\tKind\tDate\tStatus\tWho\tSummary\tSource\tPara\tWords\n"
            + "Exercise Pasted One 2013\texercise\t1-3 May 2013\theld\tkazakhstan: host; Turkey: participant\tThe first of three.\tA quiet month on the steppe\t2\tA second paragraph tells of nothing in particular\n"
            + "Exercise Pasted Two 2013\texercise\tJune 2013\theld\tkazakhstan: host; Turqland: participant\tThe second of three.\tA quiet month on the steppe\t2\tA second paragraph tells of nothing in particular\n"
            + "Exercise Pasted Three 2013\texercise\tJuly 2013\theld\tkazakhstan: host\tThe third of three.\tA quiet month on the steppe\t2\tA second paragraph tells of nothing in particular\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the table" }).ClickAsync();
        await Assertions.Expect(page.Locator("#paste-state")).ToContainTextAsync("Something is wrong with 1 row", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#cell-1-4-error")).ToContainTextAsync("Turqland");

        await page.Locator("#f-reason").FillAsync("New from a table");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator(".bar2 .err")).ToContainTextAsync("Something is wrong with 1 row", new() { Timeout = 60_000 });
        await page.Locator("#cell-1-4").FillAsync("kazakhstan: host; Turkey: participant");
        await page.Locator("#cell-1-4").PressAsync("Tab");
        await Assertions.Expect(page.Locator("#paste-state")).ToContainTextAsync("nothing stands against any", new() { Timeout = 60_000 });
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator("#published")).ToContainTextAsync("Published: 3 rows", new() { Timeout = 60_000 });
        await page.GotoAsync("/timeline?q=pasted");
        foreach (var number in new[] { "One", "Two", "Three" })
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"Exercise Pasted {number} 2013");
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("/edit/actors/kazakhstan", 1280, ColorScheme.Light)]
    [InlineData("/edit/actors/kazakhstan", 1280, ColorScheme.Dark)]
    [InlineData("/edit/actors/kazakhstan", 390, ColorScheme.Light)]
    [InlineData("/edit/sources/article-002", 1280, ColorScheme.Light)]
    [InlineData("/edit/sources/article-002", 390, ColorScheme.Dark)]
    [InlineData("/edit/vectors/turkic", 1280, ColorScheme.Dark)]
    [InlineData("/edit/places/new", 1280, ColorScheme.Light)]
    [InlineData("/edit/observations/new", 1280, ColorScheme.Light)]
    [InlineData("/edit/paste", 1280, ColorScheme.Light)]
    [InlineData("/edit/paste", 390, ColorScheme.Dark)]
    [InlineData("/edit/registers", 1280, ColorScheme.Light)]
    [InlineData("/edit/registers?kind=source", 390, ColorScheme.Dark)]
    public async Task Page_InEitherTheme_HasNoViolation(string path, int width, ColorScheme scheme)
    {
        var page = await site.OpenAsync(path, width, scheme, role: AccountRole.Editor, name: "Axel");
        if (!path.StartsWith(Urls.AllRegisters, StringComparison.Ordinal))
            await FormPage.LiveAsync(page);
        if (path.EndsWith("/new", StringComparison.Ordinal))
        {
            await Assertions.Expect(page.Locator("[data-form] input").First).ToBeFocusedAsync(new() { Timeout = 30_000 });
            await page.Keyboard.PressAsync("Control+Enter");
            await Assertions.Expect(page.Locator("#findings")).ToBeVisibleAsync(FormPage.Patient);
        }
        if (path == Urls.Paste)
        {
            await page.Locator("#paste-text").FillAsync("Title\tKind\tOdd\nHalf a row\texercise\tx\n");
            await page.GetByRole(AriaRole.Button, new() { Name = "Read the table" }).ClickAsync();
            await Assertions.Expect(page.Locator("#paste-state")).ToBeVisibleAsync(FormPage.Patient);
        }
        await Axe.FindsNothingAsync(page);
        await page.Context.CloseAsync();
    }
}
