using Microsoft.AspNetCore.Antiforgery;

namespace KazDefense.Web.Security;

/// <summary>Marks a request whose form did not prove that it is from this site.</summary>
internal sealed class StaleForm;

/// <summary>Answers a form that does not prove that it is from this site with 400, before anybody reads it; the page for what cannot be shown says what to do.</summary>
internal sealed class StaleForms(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        // The page that says so is asked for by the same request.
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } || context.Features.Get<StaleForm>() is not null)
            return next(context);
        context.Features.Set(new StaleForm());
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
