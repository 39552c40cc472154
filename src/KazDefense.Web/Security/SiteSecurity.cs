using KazDefense.Store.Accounts;
using KazDefense.Web.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace KazDefense.Web.Security;

/// <summary>How people and scripts prove who they are, and what follows from it.</summary>
internal static class SiteSecurity
{
    /// <summary>How soon a cookie or a circuit learns of a lock, a new password or another role.</summary>
    public static readonly TimeSpan Revalidated = TimeSpan.FromSeconds(30);

    private const string ByAddress = "by-address";
    private const string Api = "/api";
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(14);

    public static void AddSiteSecurity(this IServiceCollection services, SiteSettings settings)
    {
        services.AddAccounts(settings.AccountsFile)
            .AddSignInManager().AddDefaultTokenProviders().AddSecondFactorDigits()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.AddScoped<IUserConfirmation<Account>, NotLocked>();
        services.Configure<IdentityOptions>(o => o.SignIn.RequireConfirmedAccount = true);
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = Revalidated);

        var authentication = services.AddAuthentication(ByAddress)
            .AddPolicyScheme(ByAddress, null, o => o.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.SchemeName, null);
        authentication.AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(Configure));

        services.AddPolicies(settings.Reading);
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, SiteAuthenticationStateProvider>();
        services.AddScoped<CurrentEditor>();
        services.AddSingleton<SetupCode>().AddSingleton<AttemptLimit>();
        services.AddForwardedAddresses(settings);
        services.AddAntiforgery();
        // Keys live with the data, so that a copy of the folder is a copy of the site.
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
    }

    // A browser sends its cookie along whoever made it ask. Under /api, where forms carry no proof of their own, a cookie
    // may therefore read but never write.
    private static string SchemeOf(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments(Api))
            return IdentityConstants.ApplicationScheme;
        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
        return !isRead || TokenAuthentication.IsCarriedBy(request) ? TokenAuthentication.SchemeName : IdentityConstants.ApplicationScheme;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "kazdefense";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Remembered;
        options.SlidingExpiration = true;
        options.LoginPath = Urls.SignIn();
        options.AccessDeniedPath = Urls.Denied;
        options.ReturnUrlParameter = Urls.ReturnUrl;
        // Programs are told; only people are led to a page.
        options.Events.OnRedirectToLogin = c => IsApi(c.Request) ? c.HttpContext.ChallengeAsync(TokenAuthentication.SchemeName) : Redirect(c);
        options.Events.OnRedirectToAccessDenied = c => IsApi(c.Request) ? c.HttpContext.ForbidAsync(TokenAuthentication.SchemeName) : Redirect(c);
    }

    // The page /api is for people.
    private static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments(Api, out var rest) && rest.HasValue && rest.Value is not "/";

    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
