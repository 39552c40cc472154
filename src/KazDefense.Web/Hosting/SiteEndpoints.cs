using KazDefense.Web.Features.Accounts;
using KazDefense.Web.Features.Actors;
using KazDefense.Web.Features.Agreements;
using KazDefense.Web.Features.Analysis;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Features.Citing;
using KazDefense.Web.Features.Conflicts;
using KazDefense.Web.Features.Feeds;
using KazDefense.Web.Features.Overview;
using KazDefense.Web.Features.Pairs;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Features.Places;
using KazDefense.Web.Features.Registers;
using KazDefense.Web.Features.Robots;
using KazDefense.Web.Features.Search;
using KazDefense.Web.Features.Series;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Layout;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;

namespace KazDefense.Web.Hosting;

/// <summary>Every address of the site. Each says who may use it; what says nothing is closed (a test walks them all).</summary>
internal static class SiteEndpoints
{
    public static void MapSite(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddEditors().Add(CloseCircuits);
        app.MapSignOut();
        app.MapHealth();
        app.MapTheme();
        app.MapTimeline();
        app.MapOverview();
        app.MapPartners();
        app.MapCiting();
        app.MapFeeds();
        app.MapRobots();
        app.MapRegisters();
        app.MapSeries();
        app.MapAgreements();
        app.MapPairs();
        app.MapConflicts();
        app.MapAnalysis();
        app.MapObservationTable();
        app.MapSourceTable();
        app.MapActors();
        app.MapPlaces();
        app.MapSearch();
        app.MapApi();
        app.MapFallback("{*path}", () => Results.StatusCode(StatusCodes.Status404NotFound)).AllowAnonymous();
    }

    // Pages say for themselves who may open them. What comes with them is for editors' circuits alone, and asks for the same as their pages do.
    private static void CloseCircuits(EndpointBuilder endpoint)
    {
        if (!endpoint.Metadata.OfType<ComponentTypeMetadata>().Any())
            endpoint.Metadata.Add(new AuthorizeAttribute(Policies.Editing));
    }
}
