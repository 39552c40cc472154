using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>What a browser tab keeps of a form because the server may not have it.</summary>
internal static class Kept
{
    /// <summary>Waits until it keeps nothing of any draft: the server has said that it has everything.</summary>
    public static async Task NothingAsync(IPage page)
    {
        const int Tries = 200;
        for (var i = 0; i < Tries; i++)
        {
            if (await page.EvaluateAsync<int>(
                "() => Object.keys(sessionStorage).filter(k => /^keep:\\w+\\/draft-\\d+$/.test(k)).reduce((n, k) => n + Object.keys(JSON.parse(sessionStorage[k]).values).length, 0)") == 0)
                return;
            await Task.Delay(100);
        }
        Assert.Fail("The browser still keeps what the server was to have.");
    }
}
