using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using KazDefense.Web.Features.Actors;
using KazDefense.Web.Features.Api.Shapes;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KazDefense.Web.Features.Api;

/// <summary><c>/api/actors</c>: who acts, under which names.</summary>
internal static class ActorEndpoints
{
    public static void MapActors(this RouteGroupBuilder api)
    {
        api.MapGet("/actors", ListAsync).Described("ListActors", "Actors by kind and name.", ApiParameters.Actors);
        api.MapGet("/actors.json", ListAsync).ExcludeFromDescription();
        api.MapGet("/actors.csv", CsvAsync).Described("ListActorsAsCsv", "The same actors as CSV, all pages in one.", ApiParameters.Actors).Produces(200, contentType: "text/csv");
        api.MapGet("/actors/suggest", SuggestAsync).Described("SuggestActors", "Actors for the first letters of any of their names, at most ten: exact names first, then those in most events.", ApiParameters.Suggestions);
        api.MapGet("/actors/{slug}", FindAsync).Described("GetActor", "One actor with what it belongs to.", []);
        api.MapGet("/actors/{slug}.json", FindAsync).ExcludeFromDescription();
    }

    private static async Task<Results<Ok<PageShape<ActorShape>>, ValidationProblem>> ListAsync(HttpRequest request, ActorQuery actors, CancellationToken ct)
    {
        var values = new QueryValues(request.Query);
        var page = CountedPage.Read(values);
        var rows = await RowsAsync(values, actors, ct);
        return values.Findings.Count > 0 ? ApiProblems.BadRequest(values.Findings) : TypedResults.Ok(page.Of(rows, ActorShape.Of));
    }

    private static async Task<Results<CsvResult<ActorRow>, ValidationProblem>> CsvAsync(HttpRequest request, ActorQuery actors, CancellationToken ct)
    {
        var values = new QueryValues(request.Query);
        var rows = await RowsAsync(values, actors, ct);
        return values.Findings.Count > 0 ? ApiProblems.BadRequest(values.Findings) : new CsvResult<ActorRow>("actors.csv", ActorCsv.Columns, rows.ToAsyncEnumerable());
    }

    private static async Task<Results<Ok<ActorShape>, RedirectHttpResult, ProblemHttpResult>> FindAsync(string slug, ActorQuery actors, DepartedRecord departed, StatedWords stated, CancellationToken ct)
    {
        if (await actors.FindAsync(slug, ct) is not { } found)
        {
            var (moved, problem) = await departed.FindAsync(RecordKind.Actor, slug, Urls.ApiActor, ct);
            return moved is null ? problem : moved;
        }
        return TypedResults.Ok(ActorShape.Of(found, await stated.ReadAsync(found.BelongsTo.SelectMany(a => a.Claims), ct)));
    }

    // What is being typed is never wrong: where nothing answers, the list is empty.
    private static async Task<Ok<IReadOnlyList<ActorSuggestionShape>>> SuggestAsync(HttpRequest request, ActorSuggestionQuery suggestions, CancellationToken ct) =>
        TypedResults.Ok<IReadOnlyList<ActorSuggestionShape>>([.. (await suggestions.RunAsync(request.Query[Parameter.Words].FirstOrDefault() ?? "", ct)).Select(ActorSuggestionShape.Of)]);

    private static async Task<IReadOnlyList<ActorRow>> RowsAsync(QueryValues values, ActorQuery actors, CancellationToken ct)
    {
        values.Allow("kind", Parameter.Words, Parameter.Cursor, Parameter.Limit);
        var kind = values.OneTerm<ActorKind>("kind");
        var name = values.One(Parameter.Words);
        return values.Findings.Count > 0 ? [] : await actors.ListAsync(kind, name, ct);
    }
}
