using System.Net;
using System.Text.Json.Nodes;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Security;

public sealed class TokenAuthenticationTests : IClassFixture<TokenAuthenticationTests.ClosedApp>
{
    private readonly ClosedApp _app;

    public TokenAuthenticationTests(ClosedApp app) => _app = app;

    /// <summary>Reading asks for an account, so that an answer shows who asked.</summary>
    public sealed class ClosedApp : TestApp
    {
        public ClosedApp() => Settings["Access:Reading"] = "signed-in";
    }

    [Fact]
    public async Task Api_WithAToken_Answers()
    {
        using var script = await (await SignedIn.AsAsync(_app.Services, AccountRole.Reader)).ScriptAsync(_app);

        Assert.Equal(HttpStatusCode.OK, (await script.PageAsync("/api/events")).Status);
    }

    [Fact]
    public async Task Api_WithACookie_ReadsButNeverWrites()
    {
        using var person = (await SignedIn.AsAsync(_app.Services, AccountRole.Administrator)).Client(_app);

        Assert.Equal(HttpStatusCode.OK, (await person.PageAsync("/api/events")).Status);
        using var response = await person.PostAsync(new Uri("/api", UriKind.Relative), new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Api_Stranger_IsToldAsPrograms()
    {
        using var response = await _app.Client.GetAsync(new Uri("/api/events", UriKind.Relative));

        Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Token_RevokedUnknownOrOfALockedAccount_IsRefusedWithTheReason()
    {
        var owner = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Token Owner");
        var boss = await SignedIn.AsAsync(_app.Services, AccountRole.Administrator);
        var tokens = _app.Services.GetRequiredService<ApiTokens>();
        var first = (await tokens.MakeAsync(owner.Editor, "first", AccountRole.Editor, 1, default)).Token!;
        var second = (await tokens.MakeAsync(owner.Editor, "second", AccountRole.Editor, 1, default)).Token!;

        await tokens.RevokeAsync(owner.Editor, (await tokens.ListAsync(owner.Account.Id, default)).Single(t => t.Name == "first").Id, default);
        await _app.Services.GetRequiredService<AccountEditor>().LockAsync(owner.Account.Id, boss.Editor, default);

        Assert.Contains("revoked", await ProblemAsync(first), StringComparison.Ordinal);
        Assert.Contains("locked", await ProblemAsync(second), StringComparison.Ordinal);
        Assert.Contains("no such token", await ProblemAsync("kzd_nonsense"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_OnAPage_IsNoSignIn()
    {
        using var script = await (await SignedIn.AsAsync(_app.Services, AccountRole.Administrator)).ScriptAsync(_app);

        Assert.Equal(HttpStatusCode.Redirect, (await script.PageAsync("/admin/accounts")).Status);
    }

    private async Task<string> ProblemAsync(string token)
    {
        using var client = _app.CreateDefaultClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var response = await client.GetAsync(new Uri("/api/events", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["detail"]!.GetValue<string>();
    }
}
