using KazDefense.Store;
using KazDefense.Web;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
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

    /// <summary>Where the first administrator is made, as the console says it.</summary>
    public string SetupPath => Urls.Setup(Services.GetRequiredService<SetupCode>().Value);

    public virtual async Task InitializeAsync()
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

    /// <summary>The folder of seeds: by default one that says nothing, so that what a test sees is what it wrote.</summary>
    protected virtual string Seeds => EmptySeeds.In(_data);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Folder", _data.Path).UseSetting("Seeds:Folder", Seeds);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
    }
}

/// <summary>The whole app with the seeds of the tree.</summary>
public sealed class SeededApp : TestApp
{
    protected override string Seeds => Repository.Seeds;

    public override Task InitializeAsync()
    {
        // Loaded while it starts.
        _ = Services;
        return Task.CompletedTask;
    }
}
