using KazDefense.Store.Search;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Api.Shapes;
using KazDefense.Web.Features.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KazDefense.Web.Features.Api;

/// <summary><c>/api/search</c>: what the page of search answers.</summary>
internal static class FoundEndpoints
{
    public static void MapFound(this RouteGroupBuilder api) =>
        api.MapGet("/search", FindAsync).Described("Search", "Events, actors, places and sources by words, the best first.", ApiParameters.Search);

    private static async Task<Results<Ok<SearchShape>, ValidationProblem>> FindAsync(HttpRequest request, SearchQuery search, CancellationToken ct)
    {
        var asked = SearchBinding.Bind(request.Query);
        return asked.Findings.Count > 0
            ? ApiProblems.BadRequest(asked.Findings)
            : TypedResults.Ok(SearchShape.Of(await search.RunAsync(asked.Filter, new TimelineFilter().Focus, ct)));
    }
}
