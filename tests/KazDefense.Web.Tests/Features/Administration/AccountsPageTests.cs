using System.Net;
using System.Text.RegularExpressions;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Administration;

public sealed class AccountsPageTests : IAsyncLifetime
{
    private readonly TestApp _app = new();

    public Task InitializeAsync() => ((IAsyncLifetime)_app).InitializeAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Post_ByWhoeverIsNoAdministratorAnyMore_LeadsToTheRefusalAndChangesNothing()
    {
        var boss = await SignedIn.AsAsync(_app.Services, AccountRole.Administrator);
        var bo = await SignedIn.AsAsync(_app.Services, AccountRole.Administrator, "Bo");
        using var client = bo.Client(_app);
        var form = Regex.Match((await client.PageAsync(Urls.Accounts)).Html, "<form[^>]*>(?:(?!</form>).)*value=\"invite\".*?</form>", RegexOptions.Singleline).Value;
        var hidden = Regex.Matches(form, "<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)));
        await _app.Services.GetRequiredService<AccountEditor>().ChangeRoleAsync(bo.Account.Id, AccountRole.Editor, boss.Editor, default);

        using var content = new FormUrlEncodedContent([.. hidden, new("Form.Role", "administrator")]);
        using var response = await client.PostAsync(new Uri(Urls.Accounts, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains(Urls.Denied, response.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await _app.Services.GetRequiredService<AccountDirectory>().InvitationsAsync(default));
    }

    [Fact]
    public async Task Events_MoreThanOnePage_AreAllReachedByTheLink()
    {
        using var client = (await SignedIn.AsAsync(_app.Services, AccountRole.Administrator)).Client(_app);
        for (var i = 1; i <= AccountDirectory.Events + 1; i++)
            await _app.Services.GetRequiredService<AccountEventLog>().AddAsync(AccountEventKind.TokenMade, null, null, $"token {i} of many");

        var first = (await client.PageAsync(Urls.Accounts)).Html;
        Assert.DoesNotContain("token 1 of many", first, StringComparison.Ordinal);
        var older = WebUtility.HtmlDecode(Regex.Match(first, "href=\"([^\"]+)\" rel=\"next\"").Groups[1].Value);
        var second = (await client.PageAsync(older)).Html;

        Assert.Contains("token 1 of many", second, StringComparison.Ordinal);
        Assert.DoesNotContain("token 2 of many", second, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", second, StringComparison.Ordinal);
    }
}
