using KazDefense.TestKit;
using KazDefense.TestKit.Endurance;

namespace KazDefense.Web.Tests.Hosting;

/// <summary>What the program prints while it serves, as docs/operator.md promises it.</summary>
public sealed class RequestLogTests
{
    [Fact]
    public async Task Log_OfARequest_IsOneLineWithAddressAndStatus()
    {
        using var folder = new TemporaryFolder();
        await using var server = new ServerProcess(folder.Path, EmptySeeds.In(folder)) { LogLevel = "Information" };
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        (await client.GetAsync(new Uri("/glossary?a=%0Ab", UriKind.Relative))).EnsureSuccessStatusCode();
        await client.GetAsync(new Uri("/no-such-page", UriKind.Relative));
        await server.KillAsync();

        var lines = (await server.Log).Split('\n').Where(l => l.Contains(" GET ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Contains("INF GET /glossary?a=%0Ab 200 ", lines[0], StringComparison.Ordinal);
        Assert.Contains("INF GET /no-such-page 404 ", lines[1], StringComparison.Ordinal);
    }
}
