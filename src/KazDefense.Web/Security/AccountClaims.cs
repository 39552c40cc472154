using System.Security.Claims;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace KazDefense.Web.Security;

/// <summary>What a sign-in carries: the account, the name that others see, its role and its stamp.</summary>
internal sealed class AccountClaims(IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Account>
{
    public Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var identity = Identity(new Editor(user.Id, user.Name, user.Role), IdentityConstants.ApplicationScheme);
        identity.AddClaim(new(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp ?? ""));
        return Task.FromResult(new ClaimsPrincipal(identity));
    }

    /// <summary>The identity of somebody, however they proved it.</summary>
    public static ClaimsIdentity Identity(Editor editor, string scheme) => new(
        [new(ClaimTypes.NameIdentifier, editor.Id), new(ClaimTypes.Name, editor.Name), new(ClaimTypes.Role, Term.Of(editor.Role))], scheme);
}

/// <summary>Lets nobody in whose account an administrator locked, whatever they know.</summary>
internal sealed class NotLocked : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.Locked is null);
}
