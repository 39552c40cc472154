using KazDefense.Domain.Records;
using KazDefense.Store.Sources;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Api.Shapes;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KazDefense.Web.Features.Api;

/// <summary><c>/api/sources</c>: what the facts rest on.</summary>
internal static class SourceEndpoints
{
    public static void MapSources(this RouteGroupBuilder api)
    {
        api.MapGet("/sources", ListAsync).Described("ListSources", "Articles, datasets and references, by date.", ApiParameters.Page);
        api.MapGet("/sources.json", ListAsync).ExcludeFromDescription();
        api.MapGet("/sources.csv", CsvAsync).Described("ListSourcesAsCsv", "The same sources as CSV, all pages in one.", []).Produces(200, contentType: "text/csv");
        api.MapGet("/sources/{slug}", FindAsync).Described("GetSource", "One source with the outlets it cites.", []);
        api.MapGet("/sources/{slug}.json", FindAsync).ExcludeFromDescription();
    }

    // A page's table stands at the page's own address ending in .csv, too.
    public static void MapSourceTable(this WebApplication app) => app.MapGet("/sources.csv", CsvAsync).RequireAuthorization(Policies.Reading);

    private static async Task<Results<Ok<PageShape<SourceShape>>, ValidationProblem>> ListAsync(HttpRequest request, SourceQuery sources, CancellationToken ct)
    {
        var values = new QueryValues(request.Query);
        values.Allow(Parameter.Cursor, Parameter.Limit);
        var page = CountedPage.Read(values);
        return values.Findings.Count > 0 ? ApiProblems.BadRequest(values.Findings) : TypedResults.Ok(page.Of(await sources.ListAsync(ct), SourceShape.Of));
    }

    private static async Task<CsvResult<SourceRow>> CsvAsync(SourceQuery sources, CancellationToken ct) =>
        new("sources.csv", Columns, (await sources.ListAsync(ct)).ToAsyncEnumerable());

    private static async Task<Results<Ok<SourceShape>, RedirectHttpResult, ProblemHttpResult>> FindAsync(string slug, SourceQuery sources, DepartedRecord departed, CancellationToken ct)
    {
        if (await sources.FindAsync(slug, new TimelineFilter().Focus, ct) is { } found)
            return TypedResults.Ok(SourceShape.Of(found));
        var (moved, problem) = await departed.FindAsync(RecordKind.Source, slug, Urls.ApiSource, ct);
        return moved is null ? problem : moved;
    }

    // What is many is joined with semicolons.
    private static readonly IReadOnlyList<CsvColumn<SourceRow>> Columns =
    [
        new("slug", r => r.Source.Record.Slug),
        new("type", r => Term.Of(r.Source.Type)),
        new("title", r => r.Source.Title),
        new("authors", r => (r.Source.Authors ?? "").Replace("\n", "; ", StringComparison.Ordinal)),
        new("publication", r => r.Source.Publication),
        new("volume", r => r.Source.Volume),
        new("issue", r => r.Source.Issue),
        new("date", r => r.Source.Date.Text),
        new("dateBasis", r => Term.Of(r.Source.DateBasis)),
        new("events", r => r.Events),
        new("claims", r => r.Claims),
    ];
}
