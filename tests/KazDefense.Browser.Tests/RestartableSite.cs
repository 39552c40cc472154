using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KazDefense.TestKit;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>The program itself, as an operator starts it, which can be killed and started again on the same port and data.</summary>
public sealed class RestartableSite : IAsyncDisposable
{
    private const string Email = "ada@example.org";

    private readonly TemporaryFolder _folder = new();
    private Process? _process;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where it is.</summary>
    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    /// <summary>Starts it, and waits until it says that it is ready.</summary>
    public async Task StartAsync()
    {
        var password = _folder.Write("password.txt", SignedIn.Password);
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "KazDefense.Web.dll"), "serve", $"--urls={Address}", $"--Data:Folder={Path.Combine(_folder.Path, "data")}",
            $"--Seeds:Folder={Repository.Seeds}", $"--Admin:Email={Email}", $"--Admin:PasswordFile={password}",
        ])
        { RedirectStandardOutput = true };
        start.Environment.Remove("Articles__Folder");
        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("Ready", StringComparison.Ordinal))
            {
                // Read on, or the program waits for room to write.
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        Assert.Fail("The site did not start.");
    }

    /// <summary>Kills it, as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>A page of it, signed in.</summary>
    public async Task<IPage> OpenAsync(string path)
    {
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
        var context = await _browser.NewContextAsync(new() { BaseURL = Address, Locale = "en-GB" });
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Web.Urls.SignIn(path), new() { Timeout = 60_000 });
        await page.GetByLabel("E-mail address").FillAsync(Email);
        await page.GetByLabel("Password").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith(path, StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_process is not null)
            await KillAsync();
        _folder.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
