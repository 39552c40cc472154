using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KazDefense.Intake.Readers;
using KazDefense.Store.History;
using KazDefense.Web.Layout;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace KazDefense.Web.Hosting;

/// <summary>
/// Lets a reader's browser keep what has not changed: every reading page, figure, table and answer of the API bears the
/// edition of the facts it shows. Who has it already is told so without a page being read or drawn.
/// </summary>
internal sealed class ConditionalAnswers(RequestDelegate next, EditionQuery editions, ArticleFolder texts, IOptions<AntiforgeryOptions> forms, TimeProvider clock)
{
    // Started anew, the program may have other settings, or draw the same facts otherwise.
    private readonly DateTimeOffset _started = clock.GetUtcNow();

    public async Task InvokeAsync(HttpContext context)
    {
        if (!Concerns(context))
        {
            await next(context);
            return;
        }
        var (tag, modified) = await StampAsync(context);
        if (IsKnown(context.Request.GetTypedHeaders(), tag))
        {
            Say(context.Response, tag, modified);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        context.Response.OnStarting(() =>
        {
            LeaveOutTheCookieOfForms(context.Response.Headers);
            // A merge can be undone: where it leads is asked for anew.
            if (context.Response.StatusCode is StatusCodes.Status301MovedPermanently or StatusCodes.Status308PermanentRedirect)
                context.Response.GetTypedHeaders().CacheControl = new() { NoCache = true };
            // A page that gave the reader something to keep is that reader's own.
            if (context.Response.StatusCode is StatusCodes.Status200OK && context.Response.Headers.SetCookie.Count == 0)
                Say(context.Response, tag, modified);
            return Task.CompletedTask;
        });
        await next(context);
    }

    // What is for readers, asked by a stranger: whoever is signed in sees more than the facts.
    private static bool Concerns(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.User.Identity?.IsAuthenticated is not true
        && context.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>() is { Count: > 0 } guards && guards.All(g => g.Policy == Policies.Reading)
        && !context.Request.Path.StartsWithSegments(Urls.ReportPath);

    // Beside the facts: the day, because an address may say “last year”; the texts at hand, because their words are shown; the theme.
    private async Task<(EntityTagHeaderValue Tag, DateTimeOffset Modified)> StampAsync(HttpContext context)
    {
        var edition = await editions.RunAsync(context.RequestAborted);
        var (files, changed) = texts.Stamp();
        var today = clock.Today();
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{edition.Number:x}-{Address(context.Request):x}-{today.DayNumber:x}-{files:x}-{changed.Ticks:x}-{_started.Ticks:x}{Theme.Of(context.Request)}\"");
        DateTime[] moments = [edition.At ?? DateTime.UnixEpoch, changed, _started.UtcDateTime, today.ToDateTime(TimeOnly.MinValue)];
        var last = DateTime.SpecifyKind(moments.Max(), DateTimeKind.Utc);
        return (new(tag, isWeak: true), new DateTimeOffset(last.AddTicks(-(last.Ticks % TimeSpan.TicksPerSecond))));
    }

    // Two changes may fall into one second, so that only the tag tells what a browser has (RFC 9110, 13.1.3 leaves the rest to us).
    private static bool IsKnown(RequestHeaders asked, EntityTagHeaderValue tag) => asked.IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    // A tag is one address's own: what another page has says nothing of whether this one is there at all.
    private static ulong Address(HttpRequest request) => BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(request.GetEncodedPathAndQuery())));

    // The framework gives it with every page, whether or not it has a form; strangers are shown none on these.
    private void LeaveOutTheCookieOfForms(IHeaderDictionary headers)
    {
        var others = headers.SetCookie.Where(c => c?.StartsWith(forms.Value.Cookie.Name + "=", StringComparison.Ordinal) is not true).ToArray();
        if (others.Length == headers.SetCookie.Count)
            return;
        headers.SetCookie = others;
        headers.Remove(HeaderNames.CacheControl);
        headers.Remove(HeaderNames.Pragma);
    }

    private static void Say(HttpResponse response, EntityTagHeaderValue tag, DateTimeOffset modified)
    {
        var headers = response.GetTypedHeaders();
        (headers.ETag, headers.LastModified, headers.CacheControl) = (tag, modified, new() { NoCache = true });
        // The theme is in a cookie.
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
    }
}
