using System.Text.Json;

namespace KazDefense.Browser.Tests;

/// <summary>Whoever has no mouse gets everywhere: in the order of the page, and sees where they are.</summary>
[Collection(SiteTests.Name)]
public sealed class KeyboardTests(SiteInBrowser site)
{
    // Everything that can be pressed, followed or typed into, as the page shows it now.
    private const string Operable = """
        () => {
          const seen = e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && (e.getClientRects().length > 0);
          window.operable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(e => !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0 && seen(e));
          window.visited = []; window.unmarked = [];
          addEventListener('focusin', e => {
            visited.push(operable.indexOf(e.target));
            const s = getComputedStyle(e.target);
            if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2) unmarked.push(e.target.outerHTML.slice(0, 120));
          });
          return operable.length;
        }
        """;

    [BrowserTheory, MemberData(nameof(AccessibilityTests.Pages), MemberType = typeof(AccessibilityTests))]
    public async Task Page_ByTabAlone_ReachesEverythingInOrderAndShowsWhereOneIs(string path)
    {
        var page = await site.OpenAsync(path);
        var count = await page.EvaluateAsync<int>(Operable);
        for (var i = 0; i < count; i++)
            await page.Keyboard.PressAsync("Tab");
        var visited = await page.EvaluateAsync<int[]>("visited.filter(v => v >= 0)");
        var missed = await page.EvaluateAsync<JsonElement>("operable.filter((e, i) => !visited.includes(i)).map(e => e.outerHTML.slice(0, 120))");
        Assert.True(missed.GetArrayLength() == 0, $"{path}: not reached by Tab: {missed}");
        Assert.Equal(Enumerable.Range(0, count), visited.Take(count));
        Assert.Empty(await page.EvaluateAsync<string[]>("unmarked"));
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("/timeline")]
    [InlineData("/partners/turkey")]
    public async Task Page_FirstTabAndEnter_SkipsToTheContent(string path)
    {
        var page = await site.OpenAsync(path);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
        await page.Context.CloseAsync();
    }
}
