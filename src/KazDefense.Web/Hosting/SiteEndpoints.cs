using KazDefense.Web.Features.Api;
using KazDefense.Web.Features.Overview;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Layout;

namespace KazDefense.Web.Hosting;

/// <summary>Every address of the site. Each says who may use it; what says nothing is closed (a test walks them all).</summary>
internal static class SiteEndpoints
{
    public static void MapSite(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddEditors().AllowAnonymous();
        app.MapHealth();
        app.MapTheme();
        app.MapTimeline();
        app.MapOverview();
        app.MapPartners();
        app.MapApi();
        app.MapFallback("{*path}", () => Results.StatusCode(StatusCodes.Status404NotFound)).AllowAnonymous();
    }
}
