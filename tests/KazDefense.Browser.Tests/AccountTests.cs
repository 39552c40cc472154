using System.Text.RegularExpressions;
using KazDefense.TestKit;
using KazDefense.Web;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>How a colleague joins: invited, with a second factor, and back again without the phone. On a site of its own, where nobody has an account yet.</summary>
public sealed class AccountTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private const string Password = "five blue bicycles by night";

    [BrowserFact]
    public async Task Colleague_FromTheFirstLinkToARecoveryCode_ComesIn()
    {
        var boss = await site.OpenAsync(site.SetupPath);
        await FillAccountAsync(boss, "Ann", "ann@example.org");
        await Assertions.Expect(boss).ToHaveURLAsync(new Regex("/admin/accounts$"));
        await boss.GetByLabel("For whom").FillAsync("Bo");
        await boss.Locator("#invite-role").SelectOptionAsync("editor");
        await boss.GetByRole(AriaRole.Button, new() { Name = "Make an invitation" }).ClickAsync();
        var link = await boss.Locator("#invite code.secret").InnerTextAsync();

        var colleague = await site.OpenAsync(link);
        await FillAccountAsync(colleague, "Bo", "bo@example.org");
        await Assertions.Expect(colleague.Locator(".lead")).ToContainTextAsync("bo@example.org, editor");
        var (key, codes) = await TurnSecondFactorOnAsync(colleague);
        await SignOutAsync(colleague);

        await SignInAsync(colleague);
        await colleague.GetByLabel("Six digits").FillAsync(Authenticator.Digits(key, TimeProvider.System.GetUtcNow()));
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Assertions.Expect(colleague.Locator("header.top")).ToContainTextAsync("Bo");
        await SignOutAsync(colleague);

        await SignInAsync(colleague);
        await colleague.GetByRole(AriaRole.Link, new() { NameRegex = new("recovery code") }).ClickAsync();
        await colleague.GetByLabel("Recovery code").FillAsync(codes[0]);
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Assertions.Expect(colleague.Locator("header.top")).ToContainTextAsync("Bo");
        await colleague.GotoAsync(Urls.Account);
        await Assertions.Expect(colleague.Locator("#second-factor")).ToContainTextAsync("9 of your recovery codes");
        await boss.Context.CloseAsync();
        await colleague.Context.CloseAsync();
    }

    private static async Task FillAccountAsync(IPage page, string name, string email)
    {
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync();
        await page.GetByLabel("E-mail address").FillAsync("bo@example.org");
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Second step");
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Sign in" })).ToBeVisibleAsync();
    }

    private static async Task<(string Key, IReadOnlyList<string> Codes)> TurnSecondFactorOnAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Set it up" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = new("Picture of the key") })).ToBeVisibleAsync();
        var key = await page.Locator("code.key2").InnerTextAsync();
        await page.GetByLabel("Six digits").FillAsync(Authenticator.Digits(key, TimeProvider.System.GetUtcNow()));
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn it on" }).ClickAsync();
        var codes = await page.Locator(".codes code").AllInnerTextsAsync();
        Assert.Equal(10, codes.Count);
        return (key, codes);
    }
}
