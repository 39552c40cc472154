using System.Text.Encodings.Web;
using KazDefense.Web.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace KazDefense.Web.Security;

/// <summary>Who may do what: an address that does not say is for signed-in users, and as long as nobody can sign in, for nobody.</summary>
internal static class SiteSecurity
{
    private const string NobodyScheme = "nobody";

    public static void AddSiteSecurity(this IServiceCollection services, SiteSettings settings)
    {
        services.AddAuthentication(NobodyScheme).AddScheme<AuthenticationSchemeOptions, NobodyHandler>(NobodyScheme, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery();
        // Keys live with the data, so that a copy of the folder is a copy of the site.
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataFolder, "keys")));
    }

    // A closed address answers 401 instead of failing for want of a way to sign in.
    private sealed class NobodyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.NoResult());
    }
}
