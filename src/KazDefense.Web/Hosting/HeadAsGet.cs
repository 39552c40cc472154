namespace KazDefense.Web.Hosting;

/// <summary>HEAD is answered like GET; the server leaves the body out. Pages map GET only, so that it would find nothing.</summary>
internal sealed class HeadAsGet(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}
