using Microsoft.AspNetCore.Hosting;

namespace KazDefense.TestKit;

/// <summary>The whole app as a newcomer starts it: with the seeds of the tree, on a data folder of its own.</summary>
public class SeededApp : TestApp
{
    public SeededApp() => Fill = _ => Task.CompletedTask;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Seeds:Folder", Repository.Seeds);
    }
}
