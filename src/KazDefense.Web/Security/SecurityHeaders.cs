using KazDefense.Web.Layout;

namespace KazDefense.Web.Security;

/// <summary>What a browser may do with our answers: run nothing and load nothing that is not ours.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string PagePolicy = "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // Components place menus and measure by style attributes, and speak with the server over a socket.
    private const string EditorPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // A figure as a file of its own carries its style inside, and nothing else.
    private const string FigurePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var response = (HttpResponse)state;
            var isFigure = response.ContentType?.StartsWith("image/svg+xml", StringComparison.Ordinal) is true;
            response.Headers.ContentSecurityPolicy = isFigure ? FigurePolicy : EditorPages.IsAskedFor(response.HttpContext) ? EditorPolicy : PagePolicy;
            response.Headers.XContentTypeOptions = "nosniff";
            response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            response.Headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }
}
