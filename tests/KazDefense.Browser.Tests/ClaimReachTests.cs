using KazDefense.Store.Accounts;
using KazDefense.Web;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>Whether the claim form can be reached wherever the page stands, and the article shows what it says it shows.</summary>
public sealed class ClaimReachTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private const string Add = "[data-act=claim]";

    /// <summary>Whether a press at the middle of the button meets the button.</summary>
    private const string IsHit = """
        button => {
          const box = button.getBoundingClientRect();
          const met = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return met !== null && button.contains(met);
        }
        """;

    [BrowserTheory]
    [InlineData(1440, 900, 0)]
    [InlineData(1280, 900, 0)]
    [InlineData(1280, 900, 0.5)]
    [InlineData(1280, 900, 1)]
    [InlineData(1280, 720, 0)]
    [InlineData(390, 844, 0)]
    [InlineData(390, 844, 0.5)]
    [InlineData(390, 844, 1)]
    public async Task AddClaim_WhereverThePageStands_CanBePressed(int width, int height, double part)
    {
        var page = await OpenAsync(width, height);
        await page.EvaluateAsync("part => scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight))", part);
        await page.WaitForTimeoutAsync(200);
        var add = page.Locator(Add);
        // Beside the form it is in sight already; under it, one scrolls there.
        if (width < 960)
            await add.ScrollIntoViewIfNeededAsync();

        Assert.True(await add.EvaluateAsync<bool>(IsHit));
        await page.Mouse.ClickAsync(await MiddleAsync(add, true), await MiddleAsync(add, false));
        await Assertions.Expect(page.Locator(".newc .err")).ToBeVisibleAsync(FormPage.Patient);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Suggestions_OfTheSource_AreNotCutOffByThePane()
    {
        var page = await OpenAsync(1280, 900);
        await page.Locator("#f-source").FillAsync("a");
        var last = page.Locator("#f-source-list li").Last;
        await Assertions.Expect(last).ToBeVisibleAsync(FormPage.Patient);

        Assert.True(await last.EvaluateAsync<bool>("e => { e.scrollIntoView({ block: 'nearest' }); const b = e.getBoundingClientRect(); const met = document.elementFromPoint(b.left + 8, b.top + b.height / 2); return met !== null && e.contains(met); }"));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task TypedWords_Found_AreBoxedInSightAndTheirParagraphIsNamed()
    {
        var page = await OpenAsync(1280, 900);
        var paragraphs = await page.Locator(".pgh").CountAsync();
        var words = (await page.Locator($"[data-paragraph='{paragraphs}'] [data-words]").TextContentAsync())!;
        // The pane says a moment after it was opened where it stands.
        await page.WaitForTimeoutAsync(1000);

        await page.Locator("#article-words").FillAsync(words[..Math.Min(60, words.Length)]);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".pgh .sel")).ToBeVisibleAsync(FormPage.Patient);
        await Assertions.Expect(page.Locator(".pgh .sel")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".art h3")).ToContainTextAsync($"paragraph {paragraphs} of {paragraphs}");
        await Assertions.Expect(page.Locator($"[data-paragraph='{paragraphs}']")).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(int width, int height)
    {
        await TestArticle.AddAsync(site.Services);
        var page = await site.OpenAsync(Urls.NewEventFrom(TestArticle.Slug, 1), width, role: AccountRole.Editor, name: "Rita");
        await page.SetViewportSizeAsync(width, height);
        await FormPage.LiveAsync(page);
        await page.Locator("#f-title").FillAsync("Exercise Steppe Eagle 2012 in Kazakhstan");
        await page.Locator("#f-kind").SelectOptionAsync("exercise");
        await page.Locator("#f-date").FillAsync("September 2012");
        await Assertions.Expect(page.Locator(".dup")).ToBeVisibleAsync(FormPage.Patient);
        await Assertions.Expect(page.Locator(Add)).ToBeAttachedAsync();
        return page;
    }

    private static async Task<float> MiddleAsync(ILocator what, bool isAcross) => await what.BoundingBoxAsync() is { } box
        ? isAcross ? box.X + (box.Width / 2) : box.Y + (box.Height / 2)
        : throw new InvalidOperationException("The button is not there.");
}
