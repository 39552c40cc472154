using System.Text.RegularExpressions;
using KazDefense.TestKit;
using KazDefense.Web;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>How a colleague joins: invited, with a second factor, and back again without the phone. On a site of its own, where nobody has an account yet.</summary>
public sealed class AccountTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    [BrowserFact]
    public async Task Colleague_FromTheFirstLinkToARecoveryCode_ComesIn()
    {
        var boss = await site.OpenAsync(site.SetupPath);
        await Joining.FillAccountAsync(boss, "Ann", "ann@example.org");
        await Assertions.Expect(boss).ToHaveURLAsync(new Regex("/admin/accounts$"));
        await boss.GetByLabel("For whom").FillAsync("Bo");
        await boss.Locator("#invite-role").SelectOptionAsync("editor");
        await boss.GetByRole(AriaRole.Button, new() { Name = "Make an invitation" }).ClickAsync();
        var link = await boss.Locator("#invite code.secret").InnerTextAsync();

        var colleague = await site.OpenAsync(link);
        await Joining.FillAccountAsync(colleague, "Bo", "bo@example.org");
        await Assertions.Expect(colleague.Locator(".lead")).ToContainTextAsync("bo@example.org, editor");
        var (key, codes) = await Joining.TurnSecondFactorOnAsync(colleague);
        await Joining.SignOutAsync(colleague);

        await Joining.SignInAsync(colleague);
        // Those of now were used to turn it on.
        await colleague.GetByLabel("Six digits").FillAsync(Authenticator.Digits(key, TimeProvider.System.GetUtcNow().AddSeconds(30)));
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Assertions.Expect(colleague.Locator("header.top")).ToContainTextAsync("Bo");
        await Joining.SignOutAsync(colleague);

        await Joining.SignInAsync(colleague);
        await colleague.GetByRole(AriaRole.Link, new() { NameRegex = new("recovery code") }).ClickAsync();
        await colleague.GetByLabel("Recovery code").FillAsync(codes[0]);
        await colleague.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await Assertions.Expect(colleague.Locator("header.top")).ToContainTextAsync("Bo");
        await colleague.GotoAsync(Urls.Account);
        await Assertions.Expect(colleague.Locator("#second-factor")).ToContainTextAsync("9 of your recovery codes");
        await boss.Context.CloseAsync();
        await colleague.Context.CloseAsync();
    }
}
