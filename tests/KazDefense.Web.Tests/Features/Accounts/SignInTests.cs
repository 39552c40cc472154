using System.Net;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using KazDefense.Web.Security;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Accounts;

/// <summary>Each test has an app of its own, because tries are counted by where they come from.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private const string Page = "/account/sign-in";
    private readonly TestApp _app = new();

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_app).InitializeAsync();
        await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task SignIn_RightPassword_LeadsBackAndSaysWhoItIs()
    {
        var (status, _, location) = await TryAsync(SignedIn.Password, "?returnUrl=%2Fpartners%3Fvector%3Dturkic");

        Assert.Equal((HttpStatusCode.Redirect, "/partners?vector=turkic"), (status, Path(location)));
        Assert.Contains("Ann", (await _app.Client.PageAsync("/timeline")).Html.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task SignIn_AddressOfAnotherSite_LeadsHome(string address)
    {
        var (_, _, location) = await TryAsync(SignedIn.Password, "?returnUrl=" + Uri.EscapeDataString(address));

        Assert.Equal("/", Path(location));
    }

    [Fact]
    public async Task SignIn_WrongPasswordOrUnknownAddress_SaysTheSame()
    {
        var wrong = await TryAsync("not the password");
        var unknown = await TryAsync("not the password", email: "nobody@example.org");

        Assert.Equal(HttpStatusCode.OK, wrong.Status);
        Assert.Contains("address or the password is not right", wrong.Html.Words(), StringComparison.Ordinal);
        Assert.Equal(Problem(wrong.Html), Problem(unknown.Html));
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LetsTheAccountRest()
    {
        for (var i = 0; i < AccountsRegistration.AttemptsBeforePause; i++)
            await TryAsync("not the password");

        var (status, html, _) = await TryAsync(SignedIn.Password);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("fifteen minutes", Problem(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_TooManyTriesFromOneAddress_Is429WithAMessage()
    {
        for (var i = 0; i < AttemptLimit.Attempts; i++)
            await TryAsync("x", email: $"nobody{i}@example.org");

        var (status, html, _) = await TryAsync(SignedIn.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, status);
        Assert.Contains("too many attempts", Problem(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithoutTheFormsOwnToken_IsRefused()
    {
        using var content = new FormUrlEncodedContent([new("_handler", "sign-in"), new("Form.Email", "ann@example.org"), new("Form.Password", SignedIn.Password)]);
        using var response = await _app.Client.PostAsync(new Uri(Page, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task SignOut_FromTheHeader_SignsOut()
    {
        await TryAsync(SignedIn.Password);
        var (status, _, location) = await _app.Client.SubmitAsync("/timeline", "/account/sign-out");

        Assert.Equal((HttpStatusCode.Redirect, "/"), (status, location));
        Assert.DoesNotContain("Ann", (await _app.Client.PageAsync("/timeline")).Html.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/account/sign-out")]
    [InlineData("/account/sign-in")]
    [InlineData("/account")]
    public async Task Form_WithoutItsToken_Is400WithAPageThatSaysWhatToDo(string address)
    {
        await TryAsync(SignedIn.Password);
        using var content = new FormUrlEncodedContent([new("_handler", "sign-in"), new("back", "/")]);
        using var response = await _app.Client.PostAsync(new Uri(address, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Go back, load the page again, and send the form once more", (await response.Content.ReadAsStringAsync()).Words(), StringComparison.Ordinal);
        Assert.Contains("Ann", (await _app.Client.PageAsync("/timeline")).Html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_Lock_NobodyComesIn()
    {
        var boss = await SignedIn.AsAsync(_app.Services, AccountRole.Administrator);
        var ann = await SignedIn.AsAsync(_app.Services, AccountRole.Editor, "Ann");
        await _app.Services.GetRequiredService<AccountEditor>().LockAsync(ann.Account.Id, boss.Editor, default);

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(SignedIn.Password)).Status);
    }

    [Fact]
    public async Task Answers_ToWhoeverIsSignedIn_AreNotForSharedCaches()
    {
        await TryAsync(SignedIn.Password);
        using var page = await _app.Client.GetAsync(new Uri("/timeline.csv", UriKind.Relative));
        using var account = await _app.Client.GetAsync(new Uri("/account", UriKind.Relative));

        Assert.Equal("no-cache, private", page.Headers.CacheControl?.ToString());
        Assert.Equal("no-store", account.Headers.CacheControl?.ToString());
    }

    private Task<(HttpStatusCode Status, string Html, string? Location)> TryAsync(string password, string query = "", string email = "Ann@example.org") =>
        _app.Client.SubmitAsync(Page + query, "sign-in", ("Form.Email", email), ("Form.Password", password));

    private static string? Path(string? location) => location is null ? null : new Uri(new Uri("http://localhost"), location).PathAndQuery;

    private static string Problem(string html) => System.Text.RegularExpressions.Regex.Match(html, "<p class=\"err\".*?</p>").Value.Words();
}
