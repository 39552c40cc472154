using KazDefense.Domain.Records;
using KazDefense.Store.Observations;
using KazDefense.Web.Features.Api.Shapes;
using KazDefense.Web.Features.Observations;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Hosting;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KazDefense.Web.Features.Api;

/// <summary><c>/api/observations</c>: numbers over time that are no events.</summary>
internal static class ObservationEndpoints
{
    public static void MapObservations(this RouteGroupBuilder api)
    {
        api.MapGet("/observations", ListAsync).Described("ListObservations", "Observations by indicator and date.", ApiParameters.Observations);
        api.MapGet("/observations.json", ListAsync).ExcludeFromDescription();
        api.MapGet("/observations.csv", CsvAsync).Described("ListObservationsAsCsv", "The same observations as CSV, all pages in one.", ApiParameters.Observations).Produces(200, contentType: "text/csv");
    }

    // A page's table stands at the page's own address ending in .csv, too.
    public static void MapObservationTable(this WebApplication app) => app.MapGet("/observations.csv", CsvAsync).RequireAuthorization(Policies.Reading);

    private static async Task<Results<Ok<PageShape<ObservationShape>>, ValidationProblem>> ListAsync(
        HttpRequest request, ObservationQuery observations, StatedWords stated, TimeProvider clock, CancellationToken ct)
    {
        var values = new QueryValues(request.Query);
        var (filter, page) = (Filter(values, clock), CountedPage.Read(values));
        if (values.Findings.Count > 0)
            return ApiProblems.BadRequest(values.Findings);
        var found = await observations.ListAsync(filter with { Offset = page.Offset, Limit = page.Limit }, ct);
        if (found.Findings.Count > 0)
            return ApiProblems.BadRequest(found.Findings);
        var words = await stated.ReadAsync(found.Items.SelectMany(o => o.Claims), ct);
        return TypedResults.Ok(new PageShape<ObservationShape>(found.Total, page.Next(found.Total), [.. found.Items.Select(o => ObservationShape.Of(o, words))]));
    }

    private static async Task<Results<CsvResult<ObservationDetail>, ValidationProblem>> CsvAsync(
        HttpRequest request, ObservationQuery observations, TimeProvider clock, CancellationToken ct)
    {
        var values = new QueryValues(request.Query);
        var filter = Filter(values, clock) with { Limit = EventCsv.MostRows };
        var found = values.Findings.Count > 0 ? new(0, [], values.Findings) : await observations.ListAsync(filter, ct);
        return found.Findings.Count > 0
            ? ApiProblems.BadRequest(found.Findings)
            : new CsvResult<ObservationDetail>("observations.csv", Columns, found.Items.ToAsyncEnumerable());
    }

    private static ObservationFilter Filter(QueryValues values, TimeProvider clock)
    {
        values.Allow(Parameter.Actor, ObservationRequest.Indicator, Parameter.Source, Parameter.From, Parameter.To, Parameter.Cursor, Parameter.Limit);
        return ObservationRequest.Filter(values, clock.Today());
    }

    private static readonly IReadOnlyList<CsvColumn<ObservationDetail>> Columns =
    [
        new("slug", d => d.Observation.Record.Slug),
        new("indicator", d => d.Observation.Indicator.Slug),
        new("subject", d => d.Observation.Subject.Record.Slug),
        new("counterpart", d => d.Observation.Counterpart?.Record.Slug),
        new("date", d => d.Observation.Date.Text),
        new("dateBasis", d => Term.Of(d.Observation.DateBasis)),
        new("quantity", d => d.Observation.Quantity),
        new("unit", d => d.Observation.Unit),
        new("qualifier", d => MeasureShape.InWords(d.Observation.Qualifier)),
        new("nature", d => Term.Of(d.Observation.Nature)),
        new("basis", d => Term.Of(d.Observation.Basis)),
        new("scaleFrom", d => d.Observation.ScaleFrom),
        new("scaleTo", d => d.Observation.ScaleTo),
        new("assessor", d => d.Observation.Assessor?.Record.Slug),
        new("derivation", d => d.Observation.Derivation),
        new("sources", d => EventCsv.Join(d.Claims.Select(c => c.Source).Distinct().Order(StringComparer.Ordinal))),
    ];
}
