using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KazDefense.Browser.Tests;

/// <summary>The whole site with the seeds of the tree, on a port of its own, and a browser to look at it with.</summary>
public class SiteInBrowser : IAsyncLifetime, IAsyncDisposable
{
    private readonly SeededApp _app = new();
    private readonly TemporaryFolder _articles = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Settings that differ from the usual.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    /// <summary>Where the site is, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") is null)
            return;
        TestArticle.Write(_articles);
        _app.Settings["Articles:Folder"] = _articles.Path;
        foreach (var (key, value) in Settings)
            _app.Settings[key] = value;
        _app.UseKestrel(0);
        _app.StartServer();
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');
        // Long enough for a server among other work: what is there at once is not waited for.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException(Chromium.Missing),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    /// <summary>The app's services.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Where the first administrator is made.</summary>
    public string SetupPath => _app.SetupPath;

    /// <summary>An address of the site opened in a page of its own, by a stranger or by somebody signed in.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, AccountRole? role = null, string? name = null)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            BaseURL = Address,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(60_000);
        if (role is { } asked)
        {
            var somebody = await SignedIn.AsAsync(_app.Services, asked, name);
            await context.AddCookiesAsync([new() { Name = somebody.CookieName, Value = somebody.Cookie, Url = Address }]);
        }
        var page = await context.NewPageAsync();
        await page.GotoAsync(path, new() { Timeout = 60_000 });
        return page;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _app.DisposeAsync();
        _articles.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>One site and one browser for all browser tests.</summary>
[CollectionDefinition(Name)]
public sealed class SiteTests : ICollectionFixture<SiteInBrowser>
{
    public const string Name = "site";
}
