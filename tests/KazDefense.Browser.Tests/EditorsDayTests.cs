using System.Globalization;
using KazDefense.Store.Accounts;
using KazDefense.Store.Claims;
using KazDefense.Store.History;
using KazDefense.TestKit;
using KazDefense.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace KazDefense.Browser.Tests;

/// <summary>
/// A day of an editor, from the invitation to a reviewer's restoring: the walk that docs/editors.md shows. With
/// <c>Pictures__Folder</c> set it writes that page's pictures.
/// </summary>
public sealed class EditorsDayTests(SiteInBrowser site, ITestOutputHelper output) : IClassFixture<SiteInBrowser>
{
    // Forty words a minute, five strokes a word: two minutes.
    private const int TwoMinutesOfStrokes = 400;

    private const string Title = "Exercise Steppe Eagle 2013";
    private const string Slug = "exercise-steppe-eagle-2013";

    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 30_000 };

    private int _strokes;

    [BrowserFact]
    public async Task Editor_FromTheInvitationToTheRestoring_LosesNothing()
    {
        await TestArticle.AddAsync(site.Services);
        var editor = await JoinAsync();
        await WriteAsync(editor);
        await IsShownAsync(editor);
        await AnotherIsWarnedAsync();
        await ConflictAsync(editor);
        await RestoreAsync();

        Assert.Empty((await site.Services.GetRequiredService<HistoryProofQuery>().RunAsync(default)).Problems);
        Assert.Empty((await site.Services.GetRequiredService<ProofQuery>().RunAsync(default)).Unproven);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_strokes} key strokes for one exercise with its claims"));
        Assert.InRange(_strokes, 1, TwoMinutesOfStrokes);
    }

    private async Task<IPage> JoinAsync()
    {
        var boss = await site.OpenAsync(site.SetupPath);
        await Joining.FillAccountAsync(boss, "Ann", "ann@example.org");
        await boss.GetByLabel("For whom").FillAsync("Bo");
        await boss.Locator("#invite-role").SelectOptionAsync("editor");
        await boss.GetByRole(AriaRole.Button, new() { Name = "Make an invitation" }).ClickAsync();
        var colleague = await site.OpenAsync(await boss.Locator("#invite code.secret").InnerTextAsync());
        await Joining.FillAccountAsync(colleague, "Bo", "bo@example.org");
        var (key, _) = await Joining.TurnSecondFactorOnAsync(colleague);
        await Joining.SignOutAsync(colleague);
        await Joining.SignInAsync(colleague);
        await PictureAsync(colleague, "second-factor");
        // Those of now were used to turn it on.
        await colleague.GetByLabel("Six digits").FillAsync(Authenticator.Digits(key, TimeProvider.System.GetUtcNow().AddSeconds(30)));
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Assertions.Expect(colleague.Locator("header.top")).ToContainTextAsync("Bo");
        await boss.Context.CloseAsync();
        return colleague;
    }

    // The exercise, its participants, place of proof and claims; the line breaks in the middle of the summary.
    private async Task WriteAsync(IPage page)
    {
        await page.GotoAsync(Urls.NewEventFrom(TestArticle.Slug, 1));
        await Assertions.Expect(page.Locator(".live:not([inert]) #f-title")).ToBeFocusedAsync(new() { Timeout = 60_000 });
        await TypeAsync(page, Title);
        await PressAsync(page, "Tab");
        await TypeAsync(page, "exercise");
        await Assertions.Expect(page.Locator("#f-exercise-series")).ToBeVisibleAsync(Patient);
        await PressAsync(page, "Alt+d");
        await TypeAsync(page, "10-20 Aug 2013");
        await Assertions.Expect(page.Locator("#f-date-under")).ToContainTextAsync("2013-08-10/2013-08-20", new() { Timeout = 30_000 });
        await TabToAsync(page, "#f-status");
        await TypeAsync(page, "held");
        foreach (var (row, actor, name) in new[] { (0, "kazakhstan", "Kazakhstan"), (1, "turkey", "Turkey") })
        {
            await PressAsync(page, "Alt+p");
            await Assertions.Expect(page.Locator($"#f-participants-{row}-actor")).ToBeFocusedAsync(new() { Timeout = 30_000 });
            await TypeAsync(page, actor);
            await PressAsync(page, "Enter");
            await Assertions.Expect(page.Locator($"#f-participants-{row}-actor")).ToHaveValueAsync(name, new() { Timeout = 30_000 });
        }
        await TabToAsync(page, "#f-summary");
        await TypeAsync(page, "Kazakhstan and Turkey held ");
        await page.Context.SetOfflineAsync(true);
        await Assertions.Expect(page.Locator("#reconnect")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await PictureAsync(page, "connection-lost");
        await TypeAsync(page, "an exercise of ten days.");
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("#reconnect")).ToBeHiddenAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#f-summary")).ToHaveValueAsync("Kazakhstan and Turkey held an exercise of ten days.");
        await Assertions.Expect(page.Locator(".why")).ToContainTextAsync("5 claims missing", new() { Timeout = 30_000 });

        await TabToAsync(page, "[data-paragraph='1']");
        for (var word = 0; word < 14; word++)
            await PressAsync(page, "Shift+ArrowRight");
        for (var claim = 1; claim <= 5; claim++)
        {
            await PressAsync(page, "Enter");
            await Assertions.Expect(page.Locator(".newc .said")).ToBeVisibleAsync(Patient);
            await PressAsync(page, "c");
            await Assertions.Expect(page.Locator(".claims h2 .num")).ToHaveTextAsync($"{claim} of 5", new() { Timeout = 30_000 });
        }
        await PictureAsync(page, "event-form");
        await PressAsync(page, "Control+Enter");
        await Assertions.Expect(page.Locator("#published")).ToBeVisibleAsync(Patient);
    }

    private async Task IsShownAsync(IPage page)
    {
        await page.GotoAsync("/timeline?from=2013&to=2013");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Title);
        await PictureAsync(page, "timeline-for-editors");
        await page.GotoAsync(Urls.Partner("turkey"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(Title);
    }

    private async Task AnotherIsWarnedAsync()
    {
        var other = await site.OpenAsync(Urls.NewEvent(), role: AccountRole.Editor, name: "Cy");
        await Assertions.Expect(other.Locator(".live:not([inert]) #f-title")).ToBeFocusedAsync(new() { Timeout = 60_000 });
        await other.Keyboard.TypeAsync("Steppe Eagle 2013");
        await other.Locator("#f-kind").SelectOptionAsync("exercise");
        await other.Locator("#f-date").FillAsync("August 2013");
        await Assertions.Expect(other.Locator(".dup")).ToContainTextAsync(Title, new() { Timeout = 30_000 });
        await PictureAsync(other, "duplicate");
        await other.Context.CloseAsync();
    }

    private async Task ConflictAsync(IPage first)
    {
        var second = await site.OpenAsync(Urls.EditEvent(Slug), role: AccountRole.Editor, name: "Cy");
        await first.GotoAsync(Urls.EditEvent(Slug));
        foreach (var page in new[] { first, second })
            await Assertions.Expect(page.Locator(".live:not([inert]) #f-title")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await first.Locator("#f-title").FillAsync(Title + " in Kazakhstan");
        await PublishAsync(first);
        await Assertions.Expect(first.Locator("#published")).ToBeVisibleAsync(Patient);
        await second.Locator("#f-title").FillAsync(Title + " with Turkey");
        await PublishAsync(second);
        await Assertions.Expect(second.Locator("#conflict")).ToContainTextAsync("Bo changed this event meanwhile", new() { Timeout = 30_000 });
        await PictureAsync(second, "conflict");
        await second.Locator("#conflict").GetByLabel("with Turkey").CheckAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Save again with these choices" }).ClickAsync();
        await Assertions.Expect(second.Locator("#published")).ToBeVisibleAsync(Patient);
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    private async Task RestoreAsync()
    {
        var page = await site.OpenAsync($"/events/{Slug}/history", role: AccountRole.Reviewer, name: "Dee");
        await PictureAsync(page, "history");
        await page.GetByRole(AriaRole.Link, new() { Name = "Version 1", Exact = true }).ClickAsync();
        await page.GetByLabel("Why").FillAsync("The first title was right");
        await PictureAsync(page, "restore");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Restored.");
        await page.GotoAsync(Urls.Event(Slug));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Title);
        await page.Context.CloseAsync();
    }

    private static async Task PublishAsync(IPage page)
    {
        await page.Locator("#f-reason").FillAsync("Correction");
        await page.Keyboard.PressAsync("Control+Enter");
    }

    private Task TypeAsync(IPage page, string text)
    {
        _strokes += text.Length;
        return page.Keyboard.TypeAsync(text);
    }

    // A chord is as many strokes as it has keys.
    private Task PressAsync(IPage page, string key)
    {
        _strokes += key.Count(c => c == '+') + 1;
        return page.Keyboard.PressAsync(key);
    }

    private async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 80; i++)
        {
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector))
                return;
            await PressAsync(page, "Tab");
        }
        Assert.Fail($"{selector} cannot be reached by Tab.");
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("Pictures__Folder") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"edit-{name}.png") });
    }
}
