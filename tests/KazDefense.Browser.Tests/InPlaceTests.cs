using KazDefense.Domain.Records;
using KazDefense.Web;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>Actors and places that nobody wrote of before, created without leaving the event.</summary>
[Collection(SiteTests.Name)]
public sealed class InPlaceTests(SiteInBrowser site)
{
    [BrowserFact]
    public async Task Actor_CreatedWithTheWordsInHand_IsChosenAndHasItsPage()
    {
        await TestArticle.AddAsync(site.Services);
        var page = await site.OpenFormAsync(Urls.NewEventFrom(TestArticle.Slug, 1), "Ina");
        await FormPage.TabToAsync(page, "", "[data-paragraph='1']");
        for (var word = 0; word < 3; word++)
            await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".newc .said")).ToBeVisibleAsync(FormPage.Patient);

        await page.Locator("#f-participants-0-actor").PressSequentiallyAsync("Officials in Astana");
        await page.GetByRole(AriaRole.Option, new() { Name = "Create “Officials in Astana”" }).ClickAsync();
        await page.Locator("#new-actor-kind").SelectOptionAsync("office");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create and choose" }).ClickAsync();

        await Assertions.Expect(page.Locator(".inline")).ToHaveCountAsync(0, new() { Timeout = 20_000 });
        await Assertions.Expect(page.Locator("#f-participants-0-actor")).ToHaveValueAsync("Officials in Astana");
        await page.GotoAsync(Urls.Actor("officials-in-astana"));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Officials in Astana");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Actor_WithoutEvidence_IsRefusedAndSaysWhatToDo()
    {
        var page = await site.OpenFormAsync(Urls.NewEvent(), "Ivo");
        await page.Locator("#f-participants-0-actor").PressSequentiallyAsync("Nobody At All");
        await page.GetByRole(AriaRole.Option, new() { Name = "Create “Nobody At All”" }).ClickAsync();
        await Assertions.Expect(page.Locator("#new-actor-kind")).ToBeFocusedAsync();
        await page.Locator("#new-actor-kind").SelectOptionAsync("office");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create and choose" }).ClickAsync();

        await Assertions.Expect(page.Locator(".inline .err").First).ToBeVisibleAsync(FormPage.Patient);
        await Assertions.Expect(page.Locator("#f-participants-0-actor")).Not.ToHaveAttributeAsync("aria-expanded", "true");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Place_Created_IsChosenAndHasItsRecord()
    {
        var page = await site.OpenFormAsync(Urls.NewEvent(), "Ike");
        await page.Locator("#f-places-0").PressSequentiallyAsync("Quiet Range");
        await page.GetByRole(AriaRole.Option, new() { Name = "Create “Quiet Range”" }).ClickAsync();
        await page.Locator("#new-place-kind").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("#new-place-country").FillAsync("KZ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create and choose" }).ClickAsync();

        await Assertions.Expect(page.Locator(".inline")).ToHaveCountAsync(0, new() { Timeout = 20_000 });
        await Assertions.Expect(page.Locator("#f-places-0")).ToHaveValueAsync("Quiet Range");
        await page.GotoAsync(Urls.EditRecord(RecordKind.Place, "quiet-range"));
        await Assertions.Expect(page.Locator("#f-name")).ToHaveValueAsync("Quiet Range");
        await page.Context.CloseAsync();
    }
}
