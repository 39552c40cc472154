using KazDefense.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace KazDefense.TestKit;

/// <summary>The whole app on a temporary data folder, without a network. By default its store holds <see cref="SampleStore"/>.</summary>
public class TestApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();

    /// <summary>Settings that differ from the usual; set them before the first request.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>What the store is filled with.</summary>
    public Func<StoreContext, Task> Fill { get; init; } = SampleStore.FillAsync;

    /// <summary>A client that shows redirects instead of following them.</summary>
    public HttpClient Client => field ??= CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public async Task InitializeAsync()
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();
        await Fill(db);
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // No seeds: what a test sees is what it wrote.
        builder.UseSetting("Data:Folder", _data.Path).UseSetting("Seeds:Folder", Directory.CreateDirectory(Path.Combine(_data.Path, "no-seeds")).FullName);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(_ => { });
    }
}
