namespace KazDefense.Web.Security;

/// <summary>What was answered to somebody who is signed in is theirs: no cache between may keep it, and pages of accounts none at all.</summary>
internal sealed class PrivateAnswers(RequestDelegate next)
{
    /// <summary>Whether a request is for a page of accounts.</summary>
    public static bool Concerns(HttpRequest request) => request.Path.StartsWithSegments(Urls.Account) || request.Path.StartsWithSegments("/admin");

    public Task InvokeAsync(HttpContext context)
    {
        if (Concerns(context.Request))
            context.Response.OnStarting(() => Say(context, "no-store"));
        else if (context.User.Identity?.IsAuthenticated is true)
            context.Response.OnStarting(() => Say(context, "private, no-cache"));
        return next(context);
    }

    private static Task Say(HttpContext context, string words)
    {
        // Files named by their fingerprint are the same for everyone, whoever asks.
        if (words is "no-store" || context.Response.Headers.CacheControl.Count == 0)
            context.Response.Headers.CacheControl = words;
        return Task.CompletedTask;
    }
}
