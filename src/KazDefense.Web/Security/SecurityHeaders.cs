namespace KazDefense.Web.Security;

/// <summary>What a browser may do with our answers: run nothing and load nothing that is not ours.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string PagePolicy = "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // A figure as a file of its own carries its style inside, and nothing else.
    private const string FigurePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var response = (HttpResponse)state;
            var isFigure = response.ContentType?.StartsWith("image/svg+xml", StringComparison.Ordinal) is true;
            response.Headers.ContentSecurityPolicy = isFigure ? FigurePolicy : PagePolicy;
            response.Headers.XContentTypeOptions = "nosniff";
            response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            response.Headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            return Task.CompletedTask;
        }, context.Response);
        return next(context);
    }
}
