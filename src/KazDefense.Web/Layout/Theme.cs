using KazDefense.Web.Security;

namespace KazDefense.Web.Layout;

/// <summary>Light or dark as the reader chose, kept in a cookie; without one the system decides. No script is needed.</summary>
public static class Theme
{
    public const string Light = "light";
    public const string Dark = "dark";
    public const string System = "system";
    private const string Cookie = "theme";

    /// <summary>The chosen theme, or null where the system decides.</summary>
    public static string? Of(HttpRequest request) => request.Cookies[Cookie] is Light or Dark ? request.Cookies[Cookie] : null;

    public static void MapTheme(this WebApplication app) => app.MapGet("/theme", Set).AllowAnonymous();

    private static IResult Set(HttpContext context, string? set, string? back)
    {
        if (set is Light or Dark)
            context.Response.Cookies.Append(Cookie, set, new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        else
            context.Response.Cookies.Delete(Cookie);
        return Results.LocalRedirect(LocalAddress.Or(back, Urls.Home));
    }
}
