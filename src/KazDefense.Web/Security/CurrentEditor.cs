using KazDefense.Store.Accounts;
using Microsoft.AspNetCore.Components.Authorization;

namespace KazDefense.Web.Security;

/// <summary>
/// Who is at work in this request or circuit, asked of the database each time: a cookie or a circuit may be older than
/// a change of role or a lock, and the moment of a write must not be.
/// </summary>
internal sealed class CurrentEditor(AuthenticationStateProvider authentication, IHttpContextAccessor http, AccountAccess access)
{
    /// <summary>The account as it is now; null for a stranger and for a locked account.</summary>
    public async Task<Editor?> FindAsync(CancellationToken ct = default)
    {
        var user = http.HttpContext?.User is { Identity.IsAuthenticated: true } asked ? asked : (await authentication.GetAuthenticationStateAsync()).User;
        return await access.FindAsync(user.AccountId(), ct);
    }
}
