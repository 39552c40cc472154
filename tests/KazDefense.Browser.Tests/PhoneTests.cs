namespace KazDefense.Browser.Tests;

/// <summary>On a phone nothing hangs over the edge.</summary>
[Collection(SiteTests.Name)]
public sealed class PhoneTests(SiteInBrowser site)
{
    [BrowserTheory, MemberData(nameof(AccessibilityTests.Pages), MemberType = typeof(AccessibilityTests))]
    public async Task Page_At360Pixels_DoesNotScrollSideways(string path)
    {
        var page = await site.OpenAsync(path, width: 360);
        var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(beyond <= 0, $"{path} is {beyond} px too wide");
        await page.Context.CloseAsync();
    }

    [BrowserTheory, MemberData(nameof(AccessibilityTests.AccountPages), MemberType = typeof(AccessibilityTests))]
    public async Task AccountPage_At360Pixels_DoesNotScrollSideways(string path)
    {
        var page = await site.OpenAsync(path, width: 360, role: KazDefense.Store.Accounts.AccountRole.Administrator);
        var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(beyond <= 0, $"{path} is {beyond} px too wide");
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("/exercises", 768)]
    [InlineData("/exercises", 1024)]
    [InlineData("/transfers", 768)]
    [InlineData("/training", 768)]
    [InlineData("/agreements", 768)]
    [InlineData("/exercises/series/cooperative-longbow-cooperative-lancer", 768)]
    public async Task Register_BetweenAPhoneAndADesk_DoesNotScrollSideways(string path, int width)
    {
        var page = await site.OpenAsync(path, width: width);
        var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(beyond <= 0, $"{path} is {beyond} px too wide");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Timeline_OnAPhone_FoldsItsFilters()
    {
        var page = await site.OpenAsync("/timeline", width: 390);
        Assert.False(await page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("^exercise", System.Text.RegularExpressions.RegexOptions.IgnoreCase) }).First.IsVisibleAsync());
        await page.Locator("details summary:visible").First.ClickAsync();
        Assert.True(await page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("^exercise", System.Text.RegularExpressions.RegexOptions.IgnoreCase) }).First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }
}
