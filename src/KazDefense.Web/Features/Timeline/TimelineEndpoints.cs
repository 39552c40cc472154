using KazDefense.Figures;
using KazDefense.Store.Events;
using KazDefense.Store.Partners;
using KazDefense.Store.Timelines;
using KazDefense.Web.Hosting;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Foci;

namespace KazDefense.Web.Features.Timeline;

/// <summary>What the timeline answers beside its page: the figure as <c>.svg</c>, the list as <c>.csv</c>.</summary>
internal static class TimelineEndpoints
{
    public static void AddTimeline(this IServiceCollection services) => services.AddSingleton<TimelineReader>();

    public static void MapTimeline(this WebApplication app)
    {
        app.MapGet("/timeline.svg", SvgAsync).RequireAuthorization(Policies.Reading);
        app.MapGet("/timeline.csv", CsvAsync).RequireAuthorization(Policies.Reading);
    }

    private static async Task<IResult> SvgAsync(HttpRequest http, TimeProvider clock, TimelineReader reader, CancellationToken ct)
    {
        var (view, findings) = await reader.ReadAsync(TimelineBinding.Bind(http.Query, clock.Today()), ct);
        if (view is null)
            return findings.ToProblem();
        var options = new FigureOptions(TimelineFigures.Width, Standalone: true, TimelineFigures.SourceLine(view));
        return (TimelineFigures.Timeline(view, options) ?? TimelineFigures.Density(view, options)) is { } svg
            ? Results.Text(svg, "image/svg+xml; charset=utf-8")
            : Results.NotFound();
    }

    private static async Task<IResult> CsvAsync(HttpRequest http, TimeProvider clock, TimelineQuery timeline, PartnerQuery partners, CancellationToken ct)
    {
        var request = TimelineBinding.Bind(http.Query, clock.Today());
        if (request.Findings.Count > 0)
            return request.Findings.ToProblem();
        if (FocusChoice.Check(request.Filter.Focus, await partners.FociAsync(ct)) is { Count: > 0 } unknown)
            return unknown.ToProblem();
        // The table is whole: it does not end where a page of the list does.
        var filter = request.Filter with { Cursor = null, Limit = TimelineFilter.MaxLimit };
        var first = await timeline.RunAsync(filter, ct);
        return first.Findings.Count > 0
            ? first.Findings.ToProblem()
            : new CsvResult<EventRow>("timeline.csv", TimelineCsv.Columns, TimelineCsv.AllAsync(timeline, filter, first, ct));
    }
}
