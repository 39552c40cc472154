using System.Net;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Accounts;

/// <summary>What becomes of tokens when their owner throws everybody else out, and who may make one.</summary>
public sealed class TokenSafetyTests : IAsyncLifetime
{
    private readonly TestApp _app = new();

    public Task InitializeAsync() => ((IAsyncLifetime)_app).InitializeAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task SignOutEverywhere_WithTokens_RevokesThem()
    {
        var (ann, client, token) = await WithTokenAsync();
        using var _ = client;
        Assert.Contains("revokes your API tokens", (await client.PageAsync(Urls.Account)).Html.Words(), StringComparison.Ordinal);

        await client.SubmitAsync(Urls.Account, "everywhere");

        Assert.Contains("revoked", await ProblemAsync(token), StringComparison.Ordinal);
        Assert.Contains(await _app.Services.GetRequiredService<AccountDirectory>().EventsAsync(default), e => e is { Kind: AccountEventKind.TokenRevoked, By: "Ann" });
        Assert.NotNull(ann);
    }

    [Fact]
    public async Task Password_Changed_RevokesTokensAndShowsIt()
    {
        var (_, client, token) = await WithTokenAsync();
        using var _ = client;

        var (_, html, _) = await client.SubmitAsync(Urls.Account, "password", ("Form.Old", SignedIn.Password), ("Form.New", "five blue bicycles by night"));

        Assert.Contains("revoked", await ProblemAsync(token), StringComparison.Ordinal);
        Assert.DoesNotContain("[token-1]revoke", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_WithoutThePassword_IsNotMade()
    {
        var ann = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        using var client = ann.Client(_app);

        var (_, html, _) = await client.SubmitAsync(Urls.Account, "token", ("Form.Name", "nightly"), ("Form.Role", "reader"), ("Form.Days", "30"), ("Form.Password", "not the password"));

        Assert.Contains("not your present password", html.Words(), StringComparison.Ordinal);
        Assert.Empty(await _app.Services.GetRequiredService<ApiTokens>().ListAsync(ann.Account.Id, default));
    }

    private async Task<(SignedIn Ann, HttpClient Client, string Token)> WithTokenAsync()
    {
        var ann = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        var token = (await _app.Services.GetRequiredService<ApiTokens>().MakeAsync(ann.Editor, "nightly", AccountRole.Editor, 1, default)).Token!;
        return (ann, ann.Client(_app), token);
    }

    private async Task<string?> ProblemAsync(string token) => (await _app.Services.GetRequiredService<ApiTokens>().ResolveAsync(token, default)).Problem;
}
