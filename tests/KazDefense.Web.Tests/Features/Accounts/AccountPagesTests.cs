using System.Net;
using System.Text.RegularExpressions;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Accounts;

/// <summary>From the first administrator to a colleague with a second factor.</summary>
public sealed class AccountPagesTests : IAsyncLifetime
{
    private const string New = "five blue bicycles by night";
    private readonly TestApp _app = new();

    public Task InitializeAsync() => ((IAsyncLifetime)_app).InitializeAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Setup_WithTheCode_MakesTheFirstAdministratorOnce()
    {
        var link = _app.SetupPath;
        Assert.Equal(HttpStatusCode.Gone, (await _app.Client.PageAsync(Urls.Setup("guess"))).Status);

        var refused = await SetUpAsync(link, "short");
        Assert.Contains("at least 12 characters", refused.Html.Words(), StringComparison.Ordinal);
        var made = await SetUpAsync(link, New);

        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        Assert.Equal(HttpStatusCode.OK, (await _app.Client.PageAsync(Urls.Accounts)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await _app.Client.PageAsync(link)).Status);
    }

    [Fact]
    public async Task Invitation_Accepted_MakesAnAccountWithItsRoleOnce()
    {
        using var boss = (await SignedIn.AsAsync(_app.Services, AccountRole.Administrator)).Client(_app);
        var (_, html, _) = await boss.SubmitAsync(Urls.Accounts, "invite", ("Form.Name", "Bo"), ("Form.Email", "bo@example.org"), ("Form.Role", "reviewer"));
        var link = new Uri(Regex.Match(WebUtility.HtmlDecode(html), "<code class=\"secret\">([^<]+)<").Groups[1].Value).PathAndQuery;

        var (_, form) = await _app.Client.PageAsync(link);
        Assert.Contains("invited as reviewer", form.Words(), StringComparison.Ordinal);
        var (status, _, _) = await _app.Client.SubmitAsync(link, "invitation", ("Form.Name", "Bo B"), ("Form.Email", "bo@example.org"), ("Form.Password", New));

        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Contains("bo@example.org, reviewer", (await _app.Client.PageAsync(Urls.Account)).Html.Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await _app.Client.PageAsync(link)).Status);
    }

    [Fact]
    public async Task Invitation_TakenBack_OpensNothing()
    {
        using var boss = (await SignedIn.AsAsync(_app.Services, AccountRole.Administrator)).Client(_app);
        var (_, html, _) = await boss.SubmitAsync(Urls.Accounts, "invite", ("Form.Name", "Bo"), ("Form.Role", "editor"));
        var link = new Uri(Regex.Match(WebUtility.HtmlDecode(html), "<code class=\"secret\">([^<]+)<").Groups[1].Value).PathAndQuery;

        await boss.SubmitAsync(Urls.Accounts, "[invitation-1]revoke");

        Assert.Equal(HttpStatusCode.Gone, (await _app.Client.PageAsync(link)).Status);
    }

    [Fact]
    public async Task SecondFactor_SetUp_IsAskedForAtTheNextSignIn()
    {
        var ann = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        using var client = ann.Client(_app);
        var key = Regex.Match((await client.PageAsync(Urls.SecondFactorSetup)).Html, "key2\">([^<]+)<").Groups[1].Value;
        var (_, wrong, _) = await client.SubmitAsync(Urls.SecondFactorSetup, "factor-on", ("Form.Code", "000000x"), ("Form.Password", SignedIn.Password));
        Assert.Contains("not right", wrong.Words(), StringComparison.Ordinal);
        var (_, html, _) = await client.SubmitAsync(Urls.SecondFactorSetup, "factor-on", ("Form.Code", Authenticator.Digits(key, TimeProvider.System.GetUtcNow())), ("Form.Password", SignedIn.Password));
        var codes = Regex.Matches(html, "<li><code>([^<]+)<").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(10, codes.Distinct().Count());

        var first = await _app.Client.SubmitAsync(Urls.SignIn(), "sign-in", ("Form.Email", "ann@example.org"), ("Form.Password", SignedIn.Password));
        Assert.EndsWith("/account/second-factor", first.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await _app.Client.PageAsync(Urls.Account)).Status);
        var recovery = await _app.Client.SubmitAsync(Urls.Recovery(), "recovery", ("Form.Code", codes[0]));

        Assert.Equal(HttpStatusCode.Redirect, recovery.Status);
        var page = await _app.Client.PageAsync(Urls.Account);
        Assert.Contains("9 of your recovery codes", page.Html.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(codes[1], page.Html, StringComparison.Ordinal);
        // Where it is on, its key is not shown again.
        Assert.Equal(HttpStatusCode.Redirect, (await client.PageAsync(Urls.SecondFactorSetup)).Status);
    }

    [Fact]
    public async Task Password_Changed_KeepsThisDeviceAndAsksForTheOldOne()
    {
        var ann = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        using var client = ann.Client(_app);

        var wrong = await client.SubmitAsync(Urls.Account, "password", ("Form.Old", "not the password"), ("Form.New", New));
        Assert.Contains("not your present password", wrong.Html.Words(), StringComparison.Ordinal);
        var changed = await client.SubmitAsync(Urls.Account, "password", ("Form.Old", SignedIn.Password), ("Form.New", New));

        Assert.Contains("The password was changed", changed.Html.Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.PageAsync(Urls.Account)).Status);
        Assert.NotEqual(ann.Account.SecurityStamp, (await SignedIn.AgainAsync(_app.Services, ann.Account.Id)).Account.SecurityStamp);
    }

    [Fact]
    public async Task Token_Made_IsShownOnceAndRevoked()
    {
        using var client = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);

        var tooMuch = await client.SubmitAsync(Urls.Account, "token", ("Form.Name", "nightly"), ("Form.Role", "administrator"), ("Form.Days", "30"), ("Form.Password", SignedIn.Password));
        Assert.Contains("at most what you may", tooMuch.Html.Words(), StringComparison.Ordinal);
        var made = await client.SubmitAsync(Urls.Account, "token", ("Form.Name", "nightly"), ("Form.Role", "reader"), ("Form.Days", "30"), ("Form.Password", SignedIn.Password));
        var token = Regex.Match(made.Html, "<code class=\"secret\">(kzd_[^<]+)<").Groups[1].Value;
        Assert.True(token.Length > 40, token);
        Assert.DoesNotContain(token, (await client.PageAsync(Urls.Account)).Html, StringComparison.Ordinal);

        var revoked = await client.SubmitAsync(Urls.Account, "[token-1]revoke");

        Assert.Contains("revoked", revoked.Html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrator_TheLastOne_CanNeitherBeDemotedNorLocked()
    {
        var boss = await SignedIn.AsAsync(_app.Services, AccountRole.Administrator);
        using var client = boss.Client(_app);

        var demoted = await client.SubmitAsync(Urls.Accounts, $"[{boss.Account.Id}]role", ("Form.Role", "editor"));
        var locked = await client.SubmitAsync(Urls.Accounts, $"[{boss.Account.Id}]act", ("Acts.Act", "lock"));

        Assert.Contains("last administrator", demoted.Html.Words(), StringComparison.Ordinal);
        Assert.Contains("last administrator", locked.Html.Words(), StringComparison.Ordinal);
        Assert.True(await _app.Services.GetRequiredService<AccountsDatabase>().HasAdministratorAsync(default));
    }

    [Fact]
    public async Task Accounts_RoleChanged_IsSeenAtOnceAndNoted()
    {
        var bo = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Bo");
        using var client = (await SignedIn.AsAsync(_app.Services, AccountRole.Administrator)).Client(_app);

        var (_, html, _) = await client.SubmitAsync(Urls.Accounts, $"[{bo.Account.Id}]role", ("Form.Role", "reviewer"));

        Assert.Contains("role changed Bo Administrator reviewer", html.Words(), StringComparison.Ordinal);
        Assert.Equal(AccountRole.Reviewer, (await _app.Services.GetRequiredService<AccountAccess>().FindAsync(bo.Account.Id))!.Role);
    }

    private Task<(HttpStatusCode Status, string Html, string? Location)> SetUpAsync(string link, string password) =>
        _app.Client.SubmitAsync(link, "setup", ("Form.Name", "Ann"), ("Form.Email", "ann@example.org"), ("Form.Password", password));
}
