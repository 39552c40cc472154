using System.CommandLine;
using KazDefense.Store.Seeding.Loading;
using KazDefense.Web.Hosting;
using KazDefense.Web.Settings;

namespace KazDefense.Web.Commands;

/// <summary><c>load</c>: brings the store in step with the seeds.</summary>
internal static class LoadCommand
{
    public static Command Make()
    {
        var seeds = new Option<string?>("--seeds") { Description = "The folder of seeds; otherwise the setting Seeds:Folder, otherwise the one beside the program." };
        var command = new Command("load", "Brings the store in step with the seeds: all of it or, with any problem, nothing.") { seeds };
        command.SetAction((parsed, ct) => StoreCommand.RunAsync(
            SettingsReader.Read(CommandSettings.Build(("Seeds:Folder", parsed.GetValue(seeds)))), (services, settings) => LoadAsync(services, settings, ct), isReading: false, ct));
        return command;
    }

    private static async Task<int> LoadAsync(IServiceProvider services, SiteSettings settings, CancellationToken ct)
    {
        var loading = await services.GetRequiredService<SeedLoader>().LoadAsync(settings.SeedsFolder, new ConsoleProgress(), ct);
        await Console.Out.WriteLineAsync(LoadingReport.Of(loading, settings.SeedsFolder));
        return loading.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }
}
