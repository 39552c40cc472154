using System.Globalization;
using KazDefense.Store;
using KazDefense.Store.Involvements;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Web.Hosting;

/// <summary>The one line on standard output that says where the site is and what is in it.</summary>
internal sealed class ReadyLine(IServer server, IDbContextFactory<StoreContext> contexts, ClientScript script)
{
    public async Task WriteAsync(CancellationToken ct)
    {
        script.Log();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var events = await db.ActorYears.Where(y => y.ActorId == Involvement.Anyone).SumAsync(y => y.Events, ct);
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Ready at {string.Join(", ", addresses)} with {events} events."));
    }
}
