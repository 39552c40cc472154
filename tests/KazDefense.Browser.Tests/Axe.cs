using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>The rules of WCAG that a machine can check.</summary>
internal static class Axe
{
    /// <summary>Fails with what is broken where, when anything is.</summary>
    public static async Task FindsNothingAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join(
            Environment.NewLine, result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
    }
}
