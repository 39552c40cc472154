using KazDefense.Domain.Records;
using KazDefense.Figures;
using KazDefense.Store.Events;
using KazDefense.Store.Places;
using KazDefense.Store.Records;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Hosting;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Records;

namespace KazDefense.Web.Features.Places;

/// <summary>What pages of places answer beside themselves: the map as <c>.svg</c>, tables as <c>.csv</c>.</summary>
internal static class PlaceEndpoints
{
    public static void AddPlaces(this IServiceCollection services) => services.AddSingleton<PlaceReader>();

    public static void MapPlaces(this WebApplication app)
    {
        app.MapGet("/places.csv", RegisterCsvAsync).RequireAuthorization(Policies.Reading);
        app.MapGet("/places/{slug}.csv", CsvAsync).RequireAuthorization(Policies.Reading);
        app.MapGet("/places/{slug}.svg", SvgAsync).RequireAuthorization(Policies.Reading);
    }

    private static async Task<IResult> RegisterCsvAsync(HttpRequest http, PlaceQuery places, CancellationToken ct)
    {
        var request = PlacesRequest.Bind(http.Query);
        return request.Findings.Count > 0
            ? request.Findings.ToProblem()
            : new CsvResult<PlaceRow>("places.csv", PlaceCsv.Columns, (await places.ListAsync(request.Filter, ct)).ToAsyncEnumerable());
    }

    private static async Task<IResult> CsvAsync(string slug, PlaceQuery places, TimelineQuery timeline, RedirectQuery redirects, CancellationToken ct)
    {
        if (await places.FindRowAsync(slug, ct) is null)
            return await redirects.ElsewhereAsync(RecordKind.Place, slug, Urls.PlaceCsv, ct);
        var filter = PlaceReader.EventsOf(slug) with { Limit = TimelineFilter.MaxLimit };
        return new CsvResult<EventRow>($"{slug}.csv", TimelineCsv.Columns, TimelineCsv.AllAsync(timeline, filter, await timeline.RunAsync(filter, ct), ct));
    }

    private static async Task<IResult> SvgAsync(string slug, PlaceReader reader, RedirectQuery redirects, CancellationToken ct)
    {
        if (await reader.FindAsync(slug, PartnersRequest.DefaultFocus, ct) is not { } view)
            return await redirects.ElsewhereAsync(RecordKind.Place, slug, Urls.PlaceSvg, ct);
        return view.Map.Map is { } map && Outlines.Own is { } outlines
            ? Results.Text(LocatorMapSvg.Render(map, new(PlaceMaps.Width, Standalone: true, PlaceMaps.SourceLine(view.Detail.Row, outlines))), "image/svg+xml; charset=utf-8")
            : Results.NotFound();
    }
}
