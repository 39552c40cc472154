using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Security;
using KazDefense.Web.Shared.Foci;

namespace KazDefense.Web.Hosting;

/// <summary>What every request passes through, in order.</summary>
internal static class SitePipeline
{
    private const string Api = "/api";

    public static void UseSite(this WebApplication app)
    {
        app.UseForwardedAddresses();
        app.UseSiteLog();
        app.UseMiddleware<HeadAsGet>();
        app.UseMiddleware<SecurityHeaders>();
        // Pages of accounts hold secrets beside what was typed, whose lengths compression would betray.
        app.UseWhen(c => !PrivateAnswers.Concerns(c.Request), open => open.UseResponseCompression());
        app.UseWhen(c => c.Request.Path.StartsWithSegments(Api), api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        app.UseWhen(c => !c.Request.Path.StartsWithSegments(Api), pages =>
        {
            pages.UseExceptionHandler("/error", createScopeForErrors: true);
            pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        });
        app.UseMiddleware<EmptyQuery>();
        app.UseRequestLocalization("en");
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<RefusedToken>();
        app.UseMiddleware<PrivateAnswers>();
        app.UseAuthorization();
        app.UseMiddleware<ConditionalAnswers>();
        app.UseMiddleware<MergedActors>();
        app.UseMiddleware<FocusedAddresses>();
        app.UseAntiforgery();
        app.UseMiddleware<StaleForms>();
    }
}
