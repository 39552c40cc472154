using KazDefense.Domain.Records;
using KazDefense.Figures;
using KazDefense.Store.Actors;
using KazDefense.Store.Records;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Hosting;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Records;

namespace KazDefense.Web.Features.Actors;

/// <summary>What pages of actors answer beside themselves: the register as <c>.csv</c>, the figure of offices as <c>.svg</c>.</summary>
internal static class ActorEndpoints
{
    public static void MapActors(this WebApplication app)
    {
        app.MapGet("/actors.csv", RegisterCsvAsync).RequireAuthorization(Policies.Reading);
        app.MapGet("/actors/{slug}.svg", SvgAsync).RequireAuthorization(Policies.Reading);
    }

    private static async Task<IResult> RegisterCsvAsync(HttpRequest http, ActorQuery actors, CancellationToken ct)
    {
        var request = ActorsRequest.Bind(http.Query);
        return request.Findings.Count > 0
            ? request.Findings.ToProblem()
            : new CsvResult<ActorRow>("actors.csv", ActorCsv.Columns, (await actors.ListAsync(request.Kind, request.Name, ct)).ToAsyncEnumerable());
    }

    private static async Task<IResult> SvgAsync(string slug, ActorReader reader, RedirectQuery redirects, CancellationToken ct)
    {
        if (await reader.FindAsync(slug, PartnersRequest.DefaultFocus, null, ct) is { } view)
            return OfficeFigures.File(view) is { } svg ? Results.Text(svg, "image/svg+xml; charset=utf-8") : Results.NotFound();
        return await redirects.ElsewhereAsync(RecordKind.Actor, slug, Urls.ActorSvg, ct);
    }
}
