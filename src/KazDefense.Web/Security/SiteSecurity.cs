using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace KazDefense.Web.Security;

/// <summary>Who may do what: an address that does not say is for signed-in users, and as long as nobody can sign in, for nobody.</summary>
internal static class SiteSecurity
{
    private const string NobodyScheme = "nobody";

    public static void AddSiteSecurity(this IServiceCollection services)
    {
        services.AddAuthentication(NobodyScheme).AddScheme<AuthenticationSchemeOptions, NobodyHandler>(NobodyScheme, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery();
    }

    // A closed address answers 401 instead of failing for want of a way to sign in.
    private sealed class NobodyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.NoResult());
    }
}
