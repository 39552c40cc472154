using KazDefense.Store.Accounts;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace KazDefense.Web.Features.Accounts;

/// <summary>Signing out: a form in the header of every page, whoever is signed in.</summary>
internal static class SignOutEndpoint
{
    public static void AddAccountPages(this IServiceCollection services) => services.AddScoped<SignInFlow>().AddScoped<OwnAccount>();

    public static void MapSignOut(this WebApplication app) => app.MapPost(Urls.SignOut, SignOutAsync).RequireAuthorization(Policies.SignedIn);

    // Reading a field of the form is what makes its antiforgery token count.
    private static async Task<IResult> SignOutAsync(SignInManager<Account> signIn, [FromForm] string? back)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect(LocalAddress.Or(back, Urls.Home));
    }
}
