using System.Net;
using System.Text.RegularExpressions;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Accounts;

public sealed class SecondFactorTests : IAsyncLifetime
{
    private readonly TestApp _app = new();

    public Task InitializeAsync() => ((IAsyncLifetime)_app).InitializeAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Digits_OnceAccepted_OpenNothingAgain()
    {
        var (client, key) = await HalfwayAsync();
        using var _ = client;
        var now = TimeProvider.System.GetUtcNow();
        var (used, later) = (Authenticator.Digits(key, now), Authenticator.Digits(key, now.AddSeconds(30)));
        await TurnOnAsync(client, used, SignedIn.Password);

        await PasswordAsync();
        var again = await CodeAsync(used);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("This code is not right", again.Html.Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await CodeAsync(later)).Status);

        await _app.Client.SubmitAsync("/timeline", Urls.SignOut);
        await PasswordAsync();
        Assert.Equal(HttpStatusCode.OK, (await CodeAsync(later)).Status);
        Assert.Equal(HttpStatusCode.OK, (await CodeAsync(used)).Status);
    }

    [Fact]
    public async Task Digits_OfAnotherTimeOrKey_AreWrong()
    {
        var (client, key) = await HalfwayAsync();
        using var _ = client;
        var now = TimeProvider.System.GetUtcNow();

        foreach (var code in new[] { Authenticator.Digits(key, now.AddMinutes(-5)), Authenticator.Digits(key, now.AddMinutes(5)), Authenticator.Digits("AAAAAAAAAAAAAAAA", now), "" })
            Assert.Contains("This code is not right", (await TurnOnAsync(client, code, SignedIn.Password)).Html.Words(), StringComparison.Ordinal);
        Assert.Contains("Your recovery codes", (await TurnOnAsync(client, Authenticator.Digits(key, now), SignedIn.Password)).Html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TurnOn_WithoutThePassword_IsRefused()
    {
        var (client, key) = await HalfwayAsync();
        using var _ = client;

        var (_, html, _) = await TurnOnAsync(client, Authenticator.Digits(key, TimeProvider.System.GetUtcNow()), "not the password");

        Assert.Contains("not your present password", html.Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.PageAsync(Urls.SecondFactorSetup)).Status);
    }

    private async Task<(HttpClient Client, string Key)> HalfwayAsync()
    {
        var client = (await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann")).Client(_app);
        return (client, Regex.Match((await client.PageAsync(Urls.SecondFactorSetup)).Html, "key2\">([^<]+)<").Groups[1].Value);
    }

    private static Task<(HttpStatusCode Status, string Html, string? Location)> TurnOnAsync(HttpClient client, string code, string password) =>
        client.SubmitAsync(Urls.SecondFactorSetup, "factor-on", ("Form.Code", code), ("Form.Password", password));

    private Task<(HttpStatusCode Status, string Html, string? Location)> PasswordAsync() =>
        _app.Client.SubmitAsync(Urls.SignIn(), "sign-in", ("Form.Email", "ann@example.org"), ("Form.Password", SignedIn.Password));

    private Task<(HttpStatusCode Status, string Html, string? Location)> CodeAsync(string code) => _app.Client.SubmitAsync(Urls.SecondFactor(), "second-factor", ("Form.Code", code));
}
