using KazDefense.Store;
using KazDefense.Store.Accounts;

namespace KazDefense.Web.Hosting;

/// <summary>What a machine asks: <c>/healthz</c> whether the process lives, <c>/readyz</c> whether it can answer readers.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Text("alive")).AllowAnonymous();
        app.MapGet("/readyz", ReadyAsync).AllowAnonymous();
    }

    private static async Task<IResult> ReadyAsync(StartUp start, StoreDatabase database, AccountsDatabase accounts, CancellationToken ct)
    {
        if (!start.IsDone)
            return NotReady("loading");
        return await database.IsReadyAsync(ct) && await accounts.IsReadyAsync(ct) ? Results.Text("ready") : NotReady("no database");
    }

    private static IResult NotReady(string reason) => Results.Text(reason, statusCode: StatusCodes.Status503ServiceUnavailable);
}
