using KazDefense.Store.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace KazDefense.Web.Security;

/// <summary>Asks that somebody is an administrator at this moment: a cookie may be half a minute older than a change of role.</summary>
internal sealed class PresentAdministrator : IAuthorizationRequirement;

/// <summary>Asks the database.</summary>
internal sealed class PresentAdministratorCheck(AccountAccess access) : AuthorizationHandler<PresentAdministrator>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PresentAdministrator requirement)
    {
        if ((await access.FindAsync(context.User.AccountId()))?.MayAct(AccountRole.Administrator) is true)
            context.Succeed(requirement);
    }
}
