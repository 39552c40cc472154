using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KazDefense.TestKit.Endurance;

/// <summary>The program as a process of its own, to be killed without a word.</summary>
public sealed class ServerProcess(string dataFolder, string seedsFolder) : IAsyncDisposable
{
    private Process? _process;
    private Task<string> _errors = Task.FromResult("");

    /// <summary>The least that its log says.</summary>
    public string LogLevel { get; init; } = "Warning";

    /// <summary>Its log, once it was killed.</summary>
    public Task<string> Log => _errors;

    /// <summary>Where it answers; the same through all its lives.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Starts it and returns once it says that it is ready.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "KazDefense.Web.dll"), "serve", "--urls", Address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Data__Folder"] = dataFolder;
        start.Environment["Seeds__Folder"] = seedsFolder;
        start.Environment["Serilog__MinimumLevel__Default"] = LogLevel;
        foreach (var key in start.Environment.Keys.Where(k => k.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(key);
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("Ready at", StringComparison.Ordinal))
            {
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        throw new InvalidOperationException($"The server did not start: {await _errors}");
    }

    /// <summary>Kills it as the system does when it has no memory left: nothing is finished or written.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
