using KazDefense.Figures;
using KazDefense.Web.Hosting;
using KazDefense.Web.Resources;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Overview;

/// <summary>What the home page answers beside itself: its figure as <c>.svg</c>, the figure's numbers as <c>.csv</c>.</summary>
internal static class OverviewEndpoints
{
    public static void AddOverview(this IServiceCollection services) => services.AddSingleton<OverviewReader>();

    public static void MapOverview(this WebApplication app)
    {
        app.MapGet(Urls.OverviewSvg, SvgAsync).RequireAuthorization(Policies.Reading);
        app.MapGet(Urls.OverviewCsv, CsvAsync).RequireAuthorization(Policies.Reading);
    }

    private static async Task<IResult> SvgAsync(HttpRequest http, OverviewReader reader, CancellationToken ct)
    {
        var focus = await reader.ChoiceAsync(http.Query, ct);
        if (focus.Findings.Count > 0)
            return focus.Findings.ToProblem();
        var view = await reader.ReadAsync(focus, ct);
        return Results.Text(OverviewFigures.Bricks(view, new(OverviewFigures.Width, Standalone: true, OverviewTexts.SourceLine(view))), "image/svg+xml; charset=utf-8");
    }

    private static async Task<IResult> CsvAsync(HttpRequest http, OverviewReader reader, CancellationToken ct)
    {
        var focus = await reader.ChoiceAsync(http.Query, ct);
        return focus.Findings.Count > 0
            ? focus.Findings.ToProblem()
            : new CsvResult<(BalanceRow, YearCount)>("balance.csv", OverviewCsv.Columns, OverviewCsv.Lines((await reader.ReadAsync(focus, ct)).Balance).ToAsyncEnumerable());
    }
}
