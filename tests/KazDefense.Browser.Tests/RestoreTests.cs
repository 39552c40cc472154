using System.Text.RegularExpressions;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.TestKit;
using KazDefense.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>A reviewer looks at what changed and brings an older version back; a reader reports an error.</summary>
[Collection(SiteTests.Name)]
public sealed class RestoreTests(SiteInBrowser site)
{
    [BrowserFact]
    public async Task Reviewer_FromTheRecordToAnOlderVersion_RestoresIt()
    {
        const string Slug = "sco";
        var editor = (await SignedIn.AsAsync(site.Services, AccountRole.Editor, "Ann")).Editor;
        var stored = (await site.Services.GetRequiredService<DocumentQuery>().FindAsync(RecordKind.Actor, Slug, default))!;
        var change = new RecordChange((ActorDocument)stored.Document with { Note = "A note that is wrong" }, stored.Version);
        Assert.IsType<Saved>(await site.Services.GetRequiredService<RecordEditor>().SaveAsync(new([change], editor, "A note"), default));

        var page = await site.OpenAsync(Urls.Actor(Slug), role: AccountRole.Reviewer, name: "Bo");
        await page.GetByRole(AriaRole.Link, new() { Name = "History", Exact = true }).Locator("visible=true").Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator("ins").First).ToHaveTextAsync("A note that is wrong");
        await page.GetByRole(AriaRole.Link, new() { Name = $"Version {stored.Version}", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".note").First).ToContainTextAsync($"Version {stored.Version} of {stored.Version + 1}");
        await page.GetByLabel("Why").FillAsync("The note was wrong");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Restored.");
        var restored = (await site.Services.GetRequiredService<DocumentQuery>().FindAsync(RecordKind.Actor, Slug, default))!;
        Assert.Equal((stored.Document.Snapshot, stored.Version + 2), (restored.Document.Snapshot, restored.Version));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Reader_FromTheFootOfAPage_ReportsAnErrorThatAnEditorCloses()
    {
        var reader = await site.OpenAsync("/partners", javaScript: false);
        await reader.GetByRole(AriaRole.Link, new() { Name = "Report an error on this page" }).ClickAsync();
        await reader.GetByLabel("What is wrong").FillAsync("A partner is missing, says the ministry.");
        await reader.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Assertions.Expect(reader.Locator("h1")).ToHaveTextAsync("Thank you");

        var editor = await site.OpenAsync(Urls.Review, role: AccountRole.Editor, name: "Ann");
        await Assertions.Expect(editor.Locator("#reports")).ToContainTextAsync("A partner is missing");
        await editor.GetByLabel("What was done").FillAsync("Added");
        await editor.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Close") }).ClickAsync();
        await Assertions.Expect(editor.Locator("#reports")).ToContainTextAsync("No report is open.");
        await reader.Context.CloseAsync();
        await editor.Context.CloseAsync();
    }
}
