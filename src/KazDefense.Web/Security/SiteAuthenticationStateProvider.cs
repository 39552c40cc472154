using KazDefense.Store.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace KazDefense.Web.Security;

/// <summary>Holds an open circuit against the database again and again: a lock, a new stamp or another role ends what it was signed in as.</summary>
internal sealed class SiteAuthenticationStateProvider(ILoggerFactory log, AccountAccess access, IOptions<IdentityOptions> options)
    : RevalidatingServerAuthenticationStateProvider(log)
{
    protected override TimeSpan RevalidationInterval => SiteSecurity.Revalidated;

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var user = authenticationState.User;
        return await access.PresentAsync(user.AccountId(), cancellationToken) is { } present
            && present.Editor.Role == user.Role()
            && present.SecurityStamp == user.FindFirst(options.Value.ClaimsIdentity.SecurityStampClaimType)?.Value;
    }
}
