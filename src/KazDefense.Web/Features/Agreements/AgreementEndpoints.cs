using KazDefense.Domain.Events;
using KazDefense.Store.Agreements;
using KazDefense.Store.Registers;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Registers;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Agreements;

/// <summary>The acts of an instrument as a table to keep.</summary>
internal static class AgreementEndpoints
{
    public static void AddAgreements(this IServiceCollection services) => services.AddSingleton<InstrumentReader>();

    public static void MapAgreements(this WebApplication app) =>
        app.MapGet("/agreements/{key}.csv", CsvAsync).RequireAuthorization(Policies.Reading);

    private static async Task<IResult> CsvAsync(string key, InstrumentQuery instruments, CancellationToken ct)
    {
        var acts = await instruments.FindAsync(key, new TimelineFilter().Focus, ct);
        if (acts.Count == 0)
            return Results.NotFound();
        var line = new RegisterLine(acts[0], acts, acts.Select(a => a.Event.Id).ToHashSet());
        return new CsvResult<RegisterCsv.Row>($"{key}.csv", RegisterCsv.Columns(EventKind.Agreement), RegisterCsv.Rows(new[] { line }.ToAsyncEnumerable()));
    }
}
