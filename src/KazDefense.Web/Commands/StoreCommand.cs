using KazDefense.Store;
using KazDefense.Web.Hosting;
using KazDefense.Web.Settings;

namespace KazDefense.Web.Commands;

/// <summary>What commands on the store share: the settings, the store on them, and its database made ready.</summary>
internal static class StoreCommand
{
    /// <summary>Runs a command with the services of the store; settings that are wrong and a database that cannot be opened end it with a sentence.</summary>
    /// <param name="reading">The settings.</param>
    /// <param name="action">The command.</param>
    /// <param name="isReading">Whether the command only reads: then nothing is made and nothing brought up to date.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<int> RunAsync(SettingsReading reading, Func<IServiceProvider, SiteSettings, Task<int>> action, bool isReading, CancellationToken ct)
    {
        if (reading.Settings is not { } settings)
            return await MisuseAsync(string.Join(Environment.NewLine, reading.Findings));
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(settings).AddSingleton(TimeProvider.System).AddSingleton<StartUp>().AddStore(settings.DatabaseFile);
        await using var provider = services.BuildServiceProvider();
        try
        {
            var start = provider.GetRequiredService<StartUp>();
            await (isReading ? start.RequireAsync(ct) : start.MigrateAsync(ct));
            return await action(provider, settings);
        }
        catch (StartUpException e)
        {
            return await MisuseAsync(e.Message);
        }
    }

    private static async Task<int> MisuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return ExitCode.Misuse;
    }
}
