using Deque.AxeCore.Playwright;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Web;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>What the editors' forms ask and say on top of the page, and the pages of a pasted table.</summary>
public sealed class NoticeTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private const string Question = "Throw this draft away?";

    [BrowserTheory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task StartingOver_IsAskedFirst_AndDoneOnlyAfterYes(int width, ColorScheme scheme)
    {
        var page = await OpenAsync(Urls.NewEvent(), $"Sol {width}", width, scheme);
        await page.Locator("#f-title").FillAsync("Half an event");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("draft saved", new() { Timeout = 30_000 });
        await page.ReloadAsync();
        await LiveAsync(page);
        var question = page.GetByRole(AriaRole.Dialog, new() { Name = Question });

        await page.GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();
        await Assertions.Expect(question).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".mud-dialog-container:focus-within")).ToBeVisibleAsync(new() { Timeout = 10_000 });
        await SoundAsync(page);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(question).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#f-title")).ToHaveValueAsync("Half an event");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start over" })).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "Throw it away" }).ClickAsync();
        await Assertions.Expect(page.Locator("#f-title")).ToHaveValueAsync("", new() { Timeout = 30_000 });
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(1440, ColorScheme.Dark, "2010/..")]
    [InlineData(390, ColorScheme.Light, "2011/..")]
    public async Task Published_UndoneFromItsNotice_IsAsBefore(int width, ColorScheme scheme, string period)
    {
        var page = await OpenAsync(Urls.EditRecord(RecordKind.Vector, "turkic"), $"Una {width}", width, scheme);
        var field = page.Locator("[id$='-period']").First;
        var before = await field.InputValueAsync();
        await field.FillAsync(period);
        await page.Locator("#f-reason").FillAsync("A slip");
        await page.Keyboard.PressAsync("Control+s");
        var notices = page.Locator("#mud-snackbar-container");
        await Assertions.Expect(notices).ToContainTextAsync("draft saved", new() { Timeout = 30_000 });
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(notices).ToContainTextAsync("Published", new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("#published")).ToBeFocusedAsync();
        await SoundAsync(page);

        await notices.GetByRole(AriaRole.Button, new() { Name = "Undo", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator("#published h2")).ToHaveTextAsync("Undone", new() { Timeout = 30_000 });
        await Assertions.Expect(notices).ToContainTextAsync("Undone.");
        await page.GotoAsync(Urls.EditRecord(RecordKind.Vector, "turkic"));
        await LiveAsync(page);
        await Assertions.Expect(page.Locator("[id$='-period']").First).ToHaveValueAsync(before);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task SixtyRows_AreShownPageByPage_AndTheWrongOnesAlone(int width, ColorScheme scheme)
    {
        var page = await OpenAsync(Urls.Paste, "Pag", width, scheme);
        await page.Locator("#paste-kind").SelectOptionAsync("Actor");
        await page.Locator("#paste-text").FillAsync("Name\tKind\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"Office {i}\tnonsense\n")));
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the table" }).ClickAsync();
        var grid = page.GetByRole(AriaRole.Region, new() { Name = "Pasted rows" });
        await Assertions.Expect(grid).ToContainTextAsync("Rows 1–25 of 60", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#cell-0-1")).ToHaveAttributeAsync("aria-describedby", "cell-0-1-error");
        await SoundAsync(page);

        await grid.GetByRole(AriaRole.Button, new() { Name = "Last page" }).ClickAsync();
        await Assertions.Expect(grid).ToContainTextAsync("Rows 51–60 of 60");
        await Assertions.Expect(page.Locator("#cell-59-0")).ToHaveValueAsync("Office 60");
        await Assertions.Expect(page.Locator("#cell-0-0")).ToHaveCountAsync(0);
        await page.GetByLabel("Show only rows that something is wrong with").CheckAsync();
        await Assertions.Expect(grid).ToContainTextAsync("Rows 1–25 of");
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string path, string name, int width, ColorScheme scheme)
    {
        var page = await site.OpenAsync(path, width, scheme, role: AccountRole.Editor, name: name);
        await LiveAsync(page);
        return page;
    }

    private static Task LiveAsync(IPage page) => Assertions.Expect(page.Locator(".live:not([inert]) [data-form]")).ToBeVisibleAsync(new() { Timeout = 60_000 });

    private static async Task SoundAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join(
            Environment.NewLine, result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
    }
}
