using KazDefense.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace KazDefense.Web.Security;

/// <summary>
/// Whose word counts about where a request comes from and whether it came over TLS: a proxy's on this machine, and those
/// that the setting <c>Proxy:Trusted</c> names. Anybody else could give another address with each try, and never be limited.
/// </summary>
internal static class ForwardedAddresses
{
    /// <summary>The framework's own switch, which lets it read these headers too.</summary>
    private const string Switch = "ForwardedHeaders_Enabled";

    public static void AddForwardedAddresses(this IServiceCollection services, SiteSettings settings) =>
        // After the framework, whose switch trusts everybody.
        services.PostConfigure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = 1;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in settings.TrustedProxies.Prepend(System.Net.IPNetwork.Parse("::1/128")).Prepend(System.Net.IPNetwork.Parse("127.0.0.0/8")))
                options.KnownIPNetworks.Add(network);
        });

    /// <summary>Reads them, once: where the switch is set, the framework does.</summary>
    public static void UseForwardedAddresses(this WebApplication app)
    {
        if (!string.Equals(app.Configuration[Switch], "true", StringComparison.OrdinalIgnoreCase))
            app.UseForwardedHeaders();
    }
}
