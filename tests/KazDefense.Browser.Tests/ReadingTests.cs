using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>What a reader does: opens the two pages, narrows them, asks where a value comes from.</summary>
[Collection(SiteTests.Name)]
public sealed partial class ReadingTests(SiteInBrowser site)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Timeline_VectorChosen_ListsExactlyTheEventsItsCountPromised(bool javaScript)
    {
        var page = await site.OpenAsync("/timeline?limit=500", javaScript: javaScript);
        var all = await page.Locator(".rows > li").CountAsync();
        var chip = page.Locator("a.chip", new() { HasTextRegex = new Regex("Turkic") }).First;
        var promised = int.Parse(Number().Match(await chip.InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture);
        await chip.ClickAsync();
        await page.WaitForURLAsync(new Regex("vector=turkic"), new() { WaitUntil = WaitUntilState.Commit });
        var listed = await page.Locator(".rows > li").CountAsync();
        Assert.InRange(promised, 1, all - 1);
        Assert.Equal(promised, listed);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Timeline_EveryMark_LeadsToItsEvent()
    {
        var page = await site.OpenAsync("/timeline");
        var marks = page.Locator("main svg a[href^='/events/']");
        Assert.True(await marks.CountAsync() > 100);
        var href = await marks.First.GetAttributeAsync("href");
        await page.GotoAsync(href!);
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Partner_Turkey_ShowsTheNumbersWithTheirQualifiers()
    {
        var page = await site.OpenAsync("/partners/turkey");
        var text = await page.Locator("main").InnerTextAsync();
        Assert.Matches(new Regex(@"up to\s+500"), text);
        Assert.Matches(new Regex(@"about\s+60"), text);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Evidence_OpenedByKeyboard_SaysArticleAndParagraph()
    {
        var page = await site.OpenAsync("/events/nerushimoye-bratstvo-2012");
        var mark = page.Locator("main button.ev").First;
        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var card = page.Locator("[popover]:popover-open");
        await Assertions.Expect(card).ToBeVisibleAsync();
        Assert.Matches(new Regex("paragraph", RegexOptions.IgnoreCase), await card.InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Page_InDarkTheme_IsDark()
    {
        var page = await site.OpenAsync("/timeline", scheme: ColorScheme.Dark);
        var background = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        var parts = Number().Matches(background).Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture)).Take(3).ToList();
        Assert.All(parts, p => Assert.InRange(p, 0, 60));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Page_Opened_AsksForNothingElsewhereAndLogsNoError()
    {
        var page = await site.OpenAsync("/");
        var problems = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") problems.Add(message.Text); };
        page.Request += (_, request) => { if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) problems.Add(request.Url); };
        foreach (var path in new[] { "/", "/timeline", "/partners/turkey", "/events/nerushimoye-bratstvo-2012" })
            await page.GotoAsync(path);
        Assert.Empty(problems);
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
