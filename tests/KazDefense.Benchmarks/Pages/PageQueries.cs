using KazDefense.Store;
using KazDefense.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Benchmarks.Pages;

/// <summary>What pages ask the store: every command that making them sends.</summary>
internal static class PageQueries
{
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<SentCommand>>> CaptureAsync(string database, IReadOnlyList<string> pages)
    {
        var capture = new SqlCapture();
        await using var app = new CapturedApp(database, capture);
        var asked = new Dictionary<string, IReadOnlyList<SentCommand>>();
        foreach (var page in pages)
        {
            // Twice: what is read once for the life of the program is no part of a page.
            await app.Client.GetStringAsync(new Uri(page, UriKind.Relative));
            capture.Sent.Clear();
            await app.Client.GetStringAsync(new Uri(page, UriKind.Relative));
            asked[page] = [.. capture.Sent];
        }
        return asked;
    }

    private sealed class CapturedApp(string database, SqlCapture capture) : TestApp
    {
        public override Task InitializeAsync() => Task.CompletedTask;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<IDbContextFactory<StoreContext>>(new Contexts(database, capture)));
        }
    }
}
