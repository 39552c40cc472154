using KazDefense.Domain.Records;
using KazDefense.Web;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>The server may be started anew in the middle of a form.</summary>
public sealed class RestartTests
{
    [BrowserFact]
    public async Task Restart_InTheMiddleOfAForm_LosesNothing()
    {
        await using var site = new RestartableSite();
        await site.StartAsync();
        var page = await site.OpenAsync(Urls.NewEvent());
        await Assertions.Expect(page.Locator("#f-title")).ToBeFocusedAsync(new() { Timeout = 60_000 });
        await page.Keyboard.TypeAsync("Typed before the server went");
        await page.Locator("#f-kind").SelectOptionAsync("agreement");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("draft saved", new() { Timeout = 20_000 });

        await site.KillAsync();
        await page.Locator("#f-summary").FillAsync("Typed while it was away.");
        await Assertions.Expect(page.Locator("#reconnect")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        var loaded = new TaskCompletionSource();
        page.Load += (_, _) => loaded.TrySetResult();
        await site.StartAsync();
        await loaded.Task.WaitAsync(TimeSpan.FromMinutes(1));

        await Assertions.Expect(page.Locator(".live:not([inert]) #f-summary")).ToHaveValueAsync("Typed while it was away.", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#f-title")).ToHaveValueAsync("Typed before the server went");
        await Assertions.Expect(page.Locator("#f-kind")).ToHaveValueAsync("agreement");
        // Nothing waits in the browser any more: the draft has it.
        await Kept.NothingAsync(page);
    }

    [BrowserFact]
    public async Task Restart_InTheMiddleOfARecordsForm_LosesNothing()
    {
        await using var site = new RestartableSite();
        await site.StartAsync();
        var page = await site.OpenAsync(Urls.NewRecord(RecordKind.Actor));
        await FormPage.LiveAsync(page);
        await page.Locator("#f-name").FillAsync("Typed before the server went");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("draft saved", new() { Timeout = 20_000 });

        await site.KillAsync();
        await page.Locator("#f-names-0-language").FillAsync("kk");
        await Assertions.Expect(page.Locator("#reconnect")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        var loaded = new TaskCompletionSource();
        page.Load += (_, _) => loaded.TrySetResult();
        await site.StartAsync();
        await loaded.Task.WaitAsync(TimeSpan.FromMinutes(1));

        await FormPage.LiveAsync(page);
        await Assertions.Expect(page.Locator("#f-names-0-language")).ToHaveValueAsync("kk", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#f-name")).ToHaveValueAsync("Typed before the server went");
        await Kept.NothingAsync(page);
    }
}
