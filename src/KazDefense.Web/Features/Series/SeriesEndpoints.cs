using KazDefense.Domain.Records;
using KazDefense.Store.Records;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Foci;
using KazDefense.Web.Shared.Records;

namespace KazDefense.Web.Features.Series;

/// <summary>The editions of a series as a table to keep.</summary>
internal static class SeriesEndpoints
{
    public static void AddSeries(this IServiceCollection services) => services.AddSingleton<SeriesReader>();

    public static void MapSeries(this WebApplication app) =>
        app.MapGet("/exercises/series/{slug}.csv", CsvAsync).RequireAuthorization(Policies.Reading);

    private static async Task<IResult> CsvAsync(string slug, SeriesReader reader, RedirectQuery redirects, CancellationToken ct)
    {
        if (await reader.FindAsync(slug, AddressFocus.Usual.Slug, ct) is { } view)
            return new CsvResult<SeriesCsv.Row>($"{slug}.csv", SeriesCsv.Columns, SeriesCsv.Rows(view).ToAsyncEnumerable());
        return await redirects.ElsewhereAsync(RecordKind.Actor, slug, Urls.ExerciseSeriesCsv, ct);
    }
}
