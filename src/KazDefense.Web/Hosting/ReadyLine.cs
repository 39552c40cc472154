using System.Globalization;
using KazDefense.Store;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KazDefense.Web.Hosting;

/// <summary>The one line on standard output that says where the site is and what is in it.</summary>
internal sealed class ReadyLine(IServer server, StoreDatabase database, ClientScript script)
{
    public async Task WriteAsync(CancellationToken ct)
    {
        script.Log();
        var events = await database.CountEventsAsync(ct);
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Ready at {string.Join(", ", addresses)} with {events} events."));
    }
}
