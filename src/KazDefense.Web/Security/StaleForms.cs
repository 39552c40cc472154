using Microsoft.AspNetCore.Antiforgery;

namespace KazDefense.Web.Security;

/// <summary>Marks a request whose form did not prove that it is from this site.</summary>
/// <param name="Method">How it was sent.</param>
internal sealed record StaleForm(string Method);

/// <summary>Answers a form that does not prove that it is from this site with 400, before anybody reads it; the page for what cannot be shown says what to do.</summary>
internal sealed class StaleForms(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
            return next(context);
        context.Features.Set(new StaleForm(context.Request.Method));
        // The page that says so is asked for by the same request, and must not read the form either.
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        context.Request.Method = HttpMethods.Get;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
