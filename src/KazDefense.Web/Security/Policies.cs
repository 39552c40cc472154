using System.Security.Claims;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Web.Settings;
using Microsoft.AspNetCore.Authorization;

namespace KazDefense.Web.Security;

/// <summary>
/// Who may use an address, by name. Every endpoint and page names one of these or allows everyone; what names nothing
/// is closed to strangers.
/// </summary>
public static class Policies
{
    /// <summary>Readers: everyone, or whoever is signed in, as the setting <c>Access:Reading</c> says.</summary>
    public const string Reading = "reading";

    /// <summary>Whoever is signed in.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Editors and above.</summary>
    public const string Editing = "editing";

    /// <summary>Reviewers and above.</summary>
    public const string Reviewing = "reviewing";

    /// <summary>Administrators.</summary>
    public const string Administration = "administration";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Reading, SignedIn, Editing, Reviewing, Administration];

    /// <summary>Whether somebody with this role may use what a policy guards; null for a stranger.</summary>
    public static bool Allows(string policy, AccountRole? role, ReadingAccess reading) => policy switch
    {
        Reading => reading is ReadingAccess.Anonymous || role is not null,
        SignedIn => role is not null,
        Editing => role >= AccountRole.Editor,
        Reviewing => role >= AccountRole.Reviewer,
        Administration => role >= AccountRole.Administrator,
        _ => false,
    };

    /// <summary>The role that somebody signed in with; null for a stranger.</summary>
    public static AccountRole? Role(this ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated is true && Term.TryParse<AccountRole>(user.FindFirstValue(ClaimTypes.Role), out var role) ? role : null;

    /// <summary>The account that somebody signed in with; null for a stranger.</summary>
    public static string? AccountId(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);

    internal static void AddPolicies(this IServiceCollection services, ReadingAccess reading)
    {
        var builder = services.AddAuthorizationBuilder();
        foreach (var name in All.Where(n => n != Administration))
            builder.AddPolicy(name, policy => policy.RequireAssertion(c => Allows(name, c.User.Role(), reading)));
        // Before a form is read, so that whoever is no administrator any more is refused as anybody else is.
        builder.AddPolicy(Administration, policy => policy.RequireAssertion(c => Allows(Administration, c.User.Role(), reading)).AddRequirements(new PresentAdministrator()));
        services.AddSingleton<IAuthorizationHandler, PresentAdministratorCheck>();
        builder.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
