using KazDefense.Store.Accounts;
using KazDefense.Web;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>The site where nobody publishes their own.</summary>
public sealed class FourEyesSite : SiteInBrowser
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Review:FourEyes"] = "true" };
}

/// <summary>From a form to a reviewer, back with a comment, and to readers.</summary>
public sealed class FourEyesTests(FourEyesSite site) : IClassFixture<FourEyesSite>
{
    private const string Slug = "steppe-eagle-2012";

    [BrowserFact]
    public async Task Change_SentBackAmendedAndAccepted_IsShownOnlyThen()
    {
        var editor = await site.OpenFormAsync(Urls.EditEvent(Slug), "Eva");
        await editor.Locator("#f-note").FillAsync("First wording.");
        await FormPage.PublishAsync(editor);
        await Assertions.Expect(editor.Locator("#published")).ToContainTextAsync("Sent to review", new() { Timeout = 30_000 });
        await ExpectNoteAsync(editor, "First wording.", isShown: false);

        var reviewer = await site.OpenAsync(Urls.Review, role: AccountRole.Reviewer, name: "Rex");
        await reviewer.GetByRole(AriaRole.Link, new() { Name = "Steppe Eagle 2012" }).First.ClickAsync();
        await Assertions.Expect(reviewer.Locator("#changes")).ToContainTextAsync("First wording.");
        await reviewer.GetByLabel("What should change").FillAsync("Say it better.");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Send back" }).ClickAsync();
        await reviewer.WaitForURLAsync(url => url.Contains("decided", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });

        await editor.GotoAsync(Urls.EditEvent(Slug));
        await FormPage.LiveAsync(editor);
        await Assertions.Expect(editor.Locator("main")).ToContainTextAsync("Rex sent this back: Say it better.");
        await editor.Locator("#f-note").FillAsync("Second wording.");
        await FormPage.PublishAsync(editor);
        await Assertions.Expect(editor.Locator("#published")).ToContainTextAsync("Sent to review", new() { Timeout = 30_000 });

        await reviewer.GotoAsync(Urls.Review);
        await reviewer.GetByRole(AriaRole.Link, new() { Name = "Steppe Eagle 2012" }).First.ClickAsync();
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Accept and publish" }).ClickAsync();
        await reviewer.WaitForURLAsync(url => url.Contains("decided", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await ExpectNoteAsync(reviewer, "Second wording.", isShown: true);
        await editor.Context.CloseAsync();
        await reviewer.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task OwnChange_OfAReviewer_CannotBeAcceptedButTakenBack()
    {
        var page = await site.OpenFormAsync(Urls.EditEvent("nerushimoye-bratstvo-2012"), "Solo", AccountRole.Reviewer);
        await page.Locator("#f-note").FillAsync("Mine alone.");
        await FormPage.PublishAsync(page);
        await Assertions.Expect(page.Locator("#published")).ToContainTextAsync("Sent to review", new() { Timeout = 30_000 });

        await page.GotoAsync(Urls.Review);
        await page.Locator("#queue tr", new() { HasText = "Solo" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.Locator("#decide")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Accept and publish" })).ToHaveCountAsync(0);

        await page.GotoAsync(Urls.EditEvent("nerushimoye-bratstvo-2012"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();
        await FormPage.LiveAsync(page);
        await Assertions.Expect(page.Locator("#f-note")).ToHaveValueAsync("Mine alone.");
        await page.Context.CloseAsync();
    }

    private static async Task ExpectNoteAsync(IPage page, string words, bool isShown)
    {
        await page.GotoAsync(Urls.Event(Slug));
        if (isShown)
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync(words);
        else
            await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync(words);
    }
}
