using System.Net;
using KazDefense.Store.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KazDefense.TestKit;

/// <summary>
/// Somebody with an account and a role, signed in without the sign-in page: as an <see cref="HttpClient"/> with the cookie,
/// as the cookie itself for a browser (<c>context.AddCookiesAsync</c>), or as a script's token.
/// </summary>
/// <param name="Account">The account.</param>
/// <param name="CookieName">The name of the cookie of whoever is signed in.</param>
/// <param name="Cookie">Its value.</param>
public sealed record SignedIn(Account Account, string CookieName, string Cookie)
{
    /// <summary>The password of every account made here.</summary>
    public const string Password = "seven quiet herons on ice";

    /// <summary>Whom the store and the editors know it as.</summary>
    public Editor Editor => new(Account.Id, Account.Name, Account.Role);

    /// <summary>Makes an account straight in the store and signs it in.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="role">What it may do.</param>
    /// <param name="name">The name that others see; its address is made of it. By default the role's.</param>
    public static async Task<SignedIn> AsAsync(IServiceProvider services, AccountRole role, string? name = null)
    {
        await using var scope = services.CreateAsyncScope();
        name ??= role.ToString();
        var email = $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org";
        var account = new Account { Name = name, Role = role, Created = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), UserName = email, Email = email, LockoutEnabled = true };
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        if (await users.FindByEmailAsync(email) is { } known)
            account = known;
        else if (await users.CreateAsync(account, Password) is { Succeeded: false } refused)
            throw new InvalidOperationException(string.Join(" ", refused.Errors.Select(e => e.Description)));
        return await AgainAsync(services, account.Id);
    }

    /// <summary>Signs an account in that there is already.</summary>
    public static async Task<SignedIn> AgainAsync(IServiceProvider services, string accountId)
    {
        await using var scope = services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContextAsync();
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == accountId);
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var ticket = new AuthenticationTicket(principal, new() { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan, IsPersistent = true }, IdentityConstants.ApplicationScheme);
        return new(account, options.Cookie.Name!, options.TicketDataFormat.Protect(ticket));
    }

    /// <summary>A client that shows redirects instead of following them, signed in with the cookie.</summary>
    public HttpClient Client(TestApp app)
    {
        var cookies = new CookieContainer();
        cookies.Add(app.ClientOptions.BaseAddress, new Cookie(CookieName, Cookie));
        return app.CreateDefaultClient(new CookieContainerHandler(cookies));
    }

    /// <summary>A client signed in with a personal token, as scripts are.</summary>
    public async Task<HttpClient> ScriptAsync(TestApp app, AccountRole? role = null)
    {
        var made = await app.Services.GetRequiredService<ApiTokens>().MakeAsync(Editor, "a script", role ?? Account.Role, 1, default);
        var client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Authorization = new("Bearer", made.Token);
        return client;
    }
}
