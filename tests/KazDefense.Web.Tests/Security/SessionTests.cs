using System.Net;
using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Security;

/// <summary>What a lock, another role or a new stamp does to whoever is signed in already.</summary>
public sealed class SessionTests : IClassFixture<SessionTests.ImpatientApp>
{
    private readonly ImpatientApp _app;

    public SessionTests(ImpatientApp app) => _app = app;

    /// <summary>Holds every request's cookie against the database, instead of once in half a minute.</summary>
    public sealed class ImpatientApp : TestApp
    {
        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(s => s.PostConfigure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.Zero));
        }
    }

    [Fact]
    public async Task Cookie_AfterALock_IsNoSignInAnyMore()
    {
        var (somebody, boss, accounts) = await PeopleAsync("Locked One");
        using var client = somebody.Client(_app);
        Assert.Equal(HttpStatusCode.OK, (await client.PageAsync("/account")).Status);

        await accounts.LockAsync(somebody.Account.Id, boss.Editor, default);

        Assert.Equal(HttpStatusCode.Redirect, (await client.PageAsync("/account")).Status);
        Assert.Null(await _app.Services.GetRequiredService<AccountAccess>().FindAsync(somebody.Account.Id));
    }

    [Fact]
    public async Task Cookie_AfterAnotherRole_HasItAndStaysSignedIn()
    {
        var (somebody, boss, accounts) = await PeopleAsync("Promoted One");
        using var client = somebody.Client(_app);
        Assert.Contains("/account/denied", (await client.GetAsync(new Uri("/admin/accounts", UriKind.Relative))).Headers.Location!.ToString(), StringComparison.Ordinal);

        await accounts.ChangeRoleAsync(somebody.Account.Id, AccountRole.Administrator, boss.Editor, default);

        Assert.Equal(HttpStatusCode.OK, (await client.PageAsync("/admin/accounts")).Status);
    }

    [Fact]
    public async Task Circuit_AfterALockAnotherRoleOrAnotherStamp_IsNotValid()
    {
        var (somebody, boss, accounts) = await PeopleAsync("Circuit One");
        Assert.True(await IsValidAsync(somebody));

        await accounts.ChangeRoleAsync(somebody.Account.Id, AccountRole.Reviewer, boss.Editor, default);
        Assert.False(await IsValidAsync(somebody));
        somebody = await SignedIn.AgainAsync(_app.Services, somebody.Account.Id);
        Assert.True(await IsValidAsync(somebody));

        await accounts.ResetSecondFactorAsync(somebody.Account.Id, boss.Editor, default);
        Assert.False(await IsValidAsync(somebody));
        somebody = await SignedIn.AgainAsync(_app.Services, somebody.Account.Id);

        await accounts.LockAsync(somebody.Account.Id, boss.Editor, default);
        Assert.False(await IsValidAsync(somebody));
    }

    [Fact]
    public void Revalidation_OfCookiesAndCircuits_IsWithinAMinute() => Assert.InRange(SiteSecurity.Revalidated.TotalSeconds, 1, 60);

    private async Task<(SignedIn, SignedIn, AccountEditor)> PeopleAsync(string name) => (
        await SignedIn.AsAsync(_app.Services, AccountRole.Editor, name),
        await SignedIn.AsAsync(_app.Services, AccountRole.Administrator),
        _app.Services.GetRequiredService<AccountEditor>());

    // Asked as the circuit's own timer asks.
    private async Task<bool> IsValidAsync(SignedIn somebody)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var provider = Assert.IsType<SiteAuthenticationStateProvider>(scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>());
        var account = somebody.Account;
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        var method = typeof(SiteAuthenticationStateProvider).GetMethod("ValidateAuthenticationStateAsync", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;
        return await (Task<bool>)method.Invoke(provider, [new AuthenticationState(principal), CancellationToken.None])!;
    }
}
