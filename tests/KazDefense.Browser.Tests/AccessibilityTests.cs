using KazDefense.Store.Accounts;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>No page breaks a rule of WCAG that a machine can check, in either theme, wide or narrow.</summary>
[Collection(SiteTests.Name)]
public sealed class AccessibilityTests(SiteInBrowser site)
{
    public static TheoryData<string> Pages =>
        ["/", "/timeline", "/timeline?lanes=kind", "/timeline?kind=nonsense", "/partners", "/partners/turkey", "/partners/nato", "/events/nerushimoye-bratstvo-2012",
            "/agreements", "/exercises", "/transfers?with=turkey", "/training?sort=-number", "/exercises?sort=party", "/agreements/ipap-second", "/agreements/no-such-key",
            "/exercises/series/steppe-eagle", "/exercises/series/turkey", "/events/ipap-second",
            "/?focus=turkmenistan", "/partners/turkey?focus=uzbekistan", "/partners/kazakhstan/with/nato", "/partners/turkey/with/uzbekistan", "/partners/kazbat/with/nato", "/conflicts", "/observations", "/analysis/balance", "/analysis/balance?measure=weight&focus=uzbekistan", "/glossary",
            "/events/cooperative-longbow-cooperative-lancer-2009",
            "/actors", "/actors?kind=person", "/actors/adilbek-zhaksybekov", "/actors/kazakhstan-ministry-of-defence", "/actors/kazakhstan-ministry-of-defence?on=2011", "/actors/kazakhstan?on=nonsense",
            "/places", "/places/aktau", "/places/zhambyl-region", "/places/by-telephone", "/sources",
            "/sources/article-002", "/search", "/search?q=Astana", "/search?q=xyzzy+nato&sort=-date", "/api/", "/no-such-page", "/account/sign-in", "/account/invitation?code=none",
            "/history", "/history?all=true", "/events/nerushimoye-bratstvo-2012/history", "/history/actor/csto", "/history/event/nerushimoye-bratstvo-2012/1", "/report?page=/timeline"];

    [BrowserTheory, MemberData(nameof(Pages))]
    public async Task Page_InLightTheme_HasNoViolation(string path) => await CheckAsync(path, 1280, ColorScheme.Light);

    [BrowserTheory, MemberData(nameof(Pages))]
    public async Task Page_InDarkTheme_HasNoViolation(string path) => await CheckAsync(path, 1280, ColorScheme.Dark);

    [BrowserTheory, MemberData(nameof(Pages))]
    public async Task Page_OnAPhone_HasNoViolation(string path) => await CheckAsync(path, 390, ColorScheme.Light);

    /// <summary>The pages of accounts, as an administrator sees them; those for whoever has none yet, as a stranger.</summary>
    public static TheoryData<string> AccountPages =>
        ["/account", "/account/second-factor/setup", "/admin/accounts", "/account/denied", "/review", "/edit/merge/actor/csto?q=shanghai", "/edit/merge/actor/csto?into=sco"];

    [BrowserTheory, MemberData(nameof(AccountPages))]
    public async Task AccountPage_InLightTheme_HasNoViolation(string path) => await CheckAsync(path, 1280, ColorScheme.Light, AccountRole.Administrator);

    [BrowserTheory, MemberData(nameof(AccountPages))]
    public async Task AccountPage_InDarkTheme_HasNoViolation(string path) => await CheckAsync(path, 1280, ColorScheme.Dark, AccountRole.Administrator);

    [BrowserTheory, MemberData(nameof(AccountPages))]
    public async Task AccountPage_OnAPhone_HasNoViolation(string path) => await CheckAsync(path, 390, ColorScheme.Light, AccountRole.Administrator);

    private async Task CheckAsync(string path, int width, ColorScheme scheme, AccountRole? role = null)
    {
        var page = await site.OpenAsync(path, width, scheme, role: role);
        await Axe.FindsNothingAsync(page);
        await page.Context.CloseAsync();
    }
}
