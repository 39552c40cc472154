using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Api.Shapes;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KazDefense.Web.Features.Api;

/// <summary><c>/api/events</c>: what the timeline shows, with everything about each event.</summary>
internal static class EventEndpoints
{
    public static void MapEvents(this RouteGroupBuilder api)
    {
        api.MapGet("/events", ListAsync).Described("ListEvents", "Events in order of time, a page at a time.", ApiParameters.Events);
        api.MapGet("/events.json", ListAsync).ExcludeFromDescription();
        api.MapGet("/events.csv", CsvAsync).Described("ListEventsAsCsv", "The same events as CSV, all pages in one, at most 100,000 rows.", ApiParameters.Events).Produces(200, contentType: "text/csv");
        api.MapGet("/events/facets", FacetsAsync).Described("CountEvents", "How many events each value of each filter would give.", ApiParameters.Events);
        api.MapGet("/events/{slug}", FindAsync).Described("GetEvent", "One event.", []);
        api.MapGet("/events/{slug}.json", FindAsync).ExcludeFromDescription();
    }

    private static async Task<Results<Ok<PageShape<EventShape>>, ValidationProblem>> ListAsync(
        HttpRequest request, EventQuery events, StatedWords stated, TimeProvider clock, CancellationToken ct)
    {
        var asked = Bind(request, clock);
        if (asked.Findings.Count > 0)
            return ApiProblems.BadRequest(asked.Findings);
        var page = await events.ListAsync(asked.Filter, ct);
        if (page.Findings.Count > 0)
            return ApiProblems.BadRequest(page.Findings);
        var words = await stated.ReadAsync(page.Events.SelectMany(e => e.Claims), ct);
        return TypedResults.Ok(new PageShape<EventShape>(page.Total, page.Next?.ToString(), [.. page.Events.Select(e => EventShape.Of(e, words))]));
    }

    private static async Task<Results<Ok<EventShape>, RedirectHttpResult, ProblemHttpResult>> FindAsync(string slug, EventQuery events, DepartedRecord departed, StatedWords stated, CancellationToken ct)
    {
        if (await events.FindAsync(slug, new TimelineFilter().Focus, ct) is not { } found)
        {
            var (moved, problem) = await departed.FindAsync(RecordKind.Event, slug, Urls.ApiEvent, ct);
            return moved is null ? problem : moved;
        }
        return TypedResults.Ok(EventShape.Of(found, await stated.ReadAsync(found.Claims, ct)));
    }

    private static async Task<Results<Ok<FacetsShape>, ValidationProblem>> FacetsAsync(HttpRequest request, FacetQuery facets, TimeProvider clock, CancellationToken ct)
    {
        var asked = Bind(request, clock);
        if (asked.Findings.Count > 0)
            return ApiProblems.BadRequest(asked.Findings);
        var counts = await facets.RunAsync(asked.Filter, ct);
        return counts.Findings.Count > 0 ? ApiProblems.BadRequest(counts.Findings) : TypedResults.Ok(FacetsShape.Of(counts));
    }

    private static async Task<Results<CsvResult<EventDetail>, ValidationProblem>> CsvAsync(HttpRequest request, EventQuery events, TimeProvider clock, CancellationToken ct)
    {
        var asked = Bind(request, clock);
        if (asked.Findings.Count > 0)
            return ApiProblems.BadRequest(asked.Findings);
        // The first page is read before the answer begins, while it may still become a 400.
        var filter = asked.Filter with { Limit = TimelineFilter.MaxLimit, Cursor = null };
        var first = await events.ListAsync(filter, ct);
        return first.Findings.Count > 0
            ? ApiProblems.BadRequest(first.Findings)
            : new CsvResult<EventDetail>("events.csv", EventCsv.Columns, EventCsv.AllAsync(events, filter, first, ct));
    }

    private static TimelineRequest Bind(HttpRequest request, TimeProvider clock) =>
        TimelineBinding.Bind(request.Query, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
}
