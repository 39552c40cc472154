using KazDefense.Domain.Records;
using KazDefense.Store.Records;
using Microsoft.AspNetCore.Components;

namespace KazDefense.Web.Shared.Records;

/// <summary>What the address of a record answers where there is no such published record.</summary>
internal static class RecordAddress
{
    /// <summary>What a figure, a table or a citation answers: where the record that stands for it now has them, 410 where it was withdrawn, 404 where there never was one.</summary>
    public static async Task<IResult> ElsewhereAsync(this RedirectQuery redirects, RecordKind kind, string slug, Func<string, string> address, CancellationToken ct) =>
        await redirects.FindAsync(kind, slug, ct) switch
        {
            { Into: { } into } => Results.LocalRedirect(address(into), permanent: true),
            { } => Results.StatusCode(StatusCodes.Status410Gone),
            null => Results.NotFound(),
        };

    /// <summary>Leads on to the record that stands for it now, says that it was withdrawn, or that there never was one.</summary>
    /// <returns>Whether it was withdrawn: then the page says so.</returns>
    public static async Task<bool> AnswerAsync(RedirectQuery redirects, NavigationManager navigation, HttpContext? context, RecordKind kind, string slug, Func<string, string> address, CancellationToken ct)
    {
        if (await redirects.FindAsync(kind, slug, ct) is not { } departure)
        {
            navigation.NotFound();
            return false;
        }
        if (context is null)
            return true;
        if (departure.Into is { } into)
            context.Response.Redirect(address(into) + context.Request.QueryString, permanent: true);
        else
            context.Response.StatusCode = StatusCodes.Status410Gone;
        return true;
    }
}
