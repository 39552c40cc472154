using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web.Hosting;

/// <summary>A form sends the fields that were left empty too; the address that a reader sees and shares is the one without them.</summary>
internal sealed class EmptyQuery(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || request.Path.StartsWithSegments("/api") || !request.Query.Any(p => p.Value.Any(string.IsNullOrWhiteSpace)))
            return next(context);
        var said = request.Query.SelectMany(p => p.Value.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => KeyValuePair.Create(p.Key, v!)));
        // A browser reads “//host” and “/\host” as another site.
        context.Response.Redirect("/" + $"{request.PathBase}{request.Path}".Replace("%5C", "/", StringComparison.OrdinalIgnoreCase).TrimStart('/', '\\') + new QueryBuilder(said));
        return Task.CompletedTask;
    }
}
