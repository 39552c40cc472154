using KazDefense.Domain.Analysis;
using KazDefense.Web.Hosting;
using KazDefense.Web.Resources;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Analysis;

/// <summary>What the pages of analysis answer beside themselves: the figure as <c>.svg</c>, its numbers as <c>.csv</c>.</summary>
internal static class AnalysisEndpoints
{
    public static void AddAnalysis(this IServiceCollection services) => services.AddSingleton<BalanceReader>();

    public static void MapAnalysis(this WebApplication app)
    {
        app.MapGet("/analysis/balance.svg", BalanceSvgAsync).RequireAuthorization(Policies.Reading);
        app.MapGet("/analysis/balance.csv", BalanceCsvAsync).RequireAuthorization(Policies.Reading);
    }

    private static async Task<IResult> BalanceSvgAsync(HttpRequest http, BalanceReader reader, CancellationToken ct)
    {
        var (view, findings) = await reader.ReadAsync(http.Query, ct);
        return view is null
            ? findings.ToProblem()
            : Results.Text(BalanceFigures.Draw(view, new(BalanceFigures.Width, Standalone: true, AnalysisTexts.RestsOn(view.Facts.Events, view.Facts.Sources))), "image/svg+xml; charset=utf-8");
    }

    private static async Task<IResult> BalanceCsvAsync(HttpRequest http, BalanceReader reader, CancellationToken ct)
    {
        var (view, findings) = await reader.ReadAsync(http.Query, ct);
        return view is null
            ? findings.ToProblem()
            : new CsvResult<(BalancePeriod, PartShare, BalancePeriod)>("balance.csv", BalanceCsv.Columns, BalanceCsv.Lines(view).ToAsyncEnumerable());
    }
}
