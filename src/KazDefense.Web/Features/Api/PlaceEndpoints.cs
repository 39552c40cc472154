using KazDefense.Domain.Records;
using KazDefense.Store.Places;
using KazDefense.Web.Features.Api.Shapes;
using KazDefense.Web.Features.Places;
using KazDefense.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KazDefense.Web.Features.Api;

/// <summary><c>/api/places</c>: where events were, and who says where that is.</summary>
internal static class PlaceEndpoints
{
    public static void MapPlaces(this RouteGroupBuilder api)
    {
        api.MapGet("/places", ListAsync).Described("ListPlaces", "Places by kind and name.", ApiParameters.Places);
        api.MapGet("/places.json", ListAsync).ExcludeFromDescription();
        api.MapGet("/places.csv", CsvAsync).Described("ListPlacesAsCsv", "The same places as CSV, all pages in one.", ApiParameters.Places).Produces(200, contentType: "text/csv");
        api.MapGet("/places/{slug}", FindAsync).Described("GetPlace", "One place with its position and who gives it.", []);
        api.MapGet("/places/{slug}.json", FindAsync).ExcludeFromDescription();
    }

    private static async Task<Results<Ok<PageShape<LocatedPlaceShape>>, ValidationProblem>> ListAsync(HttpRequest request, PlaceQuery places, CancellationToken ct)
    {
        var asked = PlacesRequest.Bind(request.Query);
        return asked.Findings.Count > 0 ? ApiProblems.BadRequest(asked.Findings) : TypedResults.Ok(asked.Page.Of(await places.ListAsync(asked.Filter, ct), LocatedPlaceShape.Of));
    }

    private static async Task<Results<CsvResult<PlaceRow>, ValidationProblem>> CsvAsync(HttpRequest request, PlaceQuery places, CancellationToken ct)
    {
        var asked = PlacesRequest.Bind(request.Query);
        return asked.Findings.Count > 0
            ? ApiProblems.BadRequest(asked.Findings)
            : new CsvResult<PlaceRow>("places.csv", PlaceCsv.Columns, (await places.ListAsync(asked.Filter, ct)).ToAsyncEnumerable());
    }

    private static async Task<Results<Ok<LocatedPlaceShape>, RedirectHttpResult, ProblemHttpResult>> FindAsync(string slug, PlaceQuery places, DepartedRecord departed, CancellationToken ct)
    {
        if (await places.FindRowAsync(slug, ct) is { } found)
            return TypedResults.Ok(LocatedPlaceShape.Of(found));
        var (moved, problem) = await departed.FindAsync(RecordKind.Place, slug, Urls.ApiPlace, ct);
        return moved is null ? problem : moved;
    }
}
