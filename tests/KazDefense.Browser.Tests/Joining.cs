using KazDefense.TestKit;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>What somebody does to get an account and to come in with it, by hand.</summary>
internal static class Joining
{
    private const string Password = "five blue bicycles by night";

    public static async Task FillAccountAsync(IPage page, string name, string email)
    {
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
    }

    public static async Task SignInAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync();
        await page.GetByLabel("E-mail address").FillAsync("bo@example.org");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Second step");
    }

    public static async Task SignOutAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Sign in" })).ToBeVisibleAsync();
    }

    public static async Task<(string Key, IReadOnlyList<string> Codes)> TurnSecondFactorOnAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Set it up" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = new("Picture of the key") })).ToBeVisibleAsync();
        var key = await page.Locator("code.key2").InnerTextAsync();
        await page.GetByLabel("Six digits").FillAsync(Authenticator.Digits(key, TimeProvider.System.GetUtcNow()));
        await page.GetByLabel("Your password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn it on" }).ClickAsync();
        var codes = await page.Locator(".codes code").AllInnerTextsAsync();
        Assert.Equal(10, codes.Count);
        return (key, codes);
    }
}
