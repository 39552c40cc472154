using KazDefense.Store.Accounts;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>A form in the browser, as whoever writes in it meets it.</summary>
internal static class FormPage
{
    /// <summary>Long enough for a server among other work.</summary>
    public static LocatorAssertionsToBeVisibleOptions Patient { get; } = new() { Timeout = 30_000 };

    /// <summary>Opens a form and waits until it works.</summary>
    public static async Task<IPage> OpenFormAsync(this SiteInBrowser site, string path, string name, AccountRole role = AccountRole.Editor)
    {
        var page = await site.OpenAsync(path, role: role, name: name);
        await LiveAsync(page);
        return page;
    }

    /// <summary>Waits until the form works.</summary>
    public static Task LiveAsync(IPage page) => Assertions.Expect(page.Locator(".live:not([inert]) [data-form]")).ToBeVisibleAsync(new() { Timeout = 60_000 });

    /// <summary>Goes to an input as often by Tab as it takes, so that whatever can be reached is reached without a mouse.</summary>
    public static async Task TabToAsync(IPage page, string id, string? selector = null)
    {
        for (var i = 0; i < 80; i++)
        {
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector ?? $"#{id}"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{selector ?? id} cannot be reached by Tab.");
    }

    /// <summary>Gives a reason and publishes, or sends to review where that is how it is done.</summary>
    public static async Task PublishAsync(IPage page)
    {
        await page.Locator("#f-reason").FillAsync("Correction");
        await page.Keyboard.PressAsync("Control+Enter");
    }

    /// <summary>Loses the connection, types, and has it again.</summary>
    public static async Task TypeOfflineAsync(IPage page, string input, string words)
    {
        await page.Locator(input).FocusAsync();
        await page.Context.SetOfflineAsync(true);
        await Assertions.Expect(page.Locator("#reconnect")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.Keyboard.TypeAsync(words);
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("#reconnect")).ToBeHiddenAsync(new() { Timeout = 60_000 });
    }
}
