using System.CommandLine;
using KazDefense.Web.Hosting;
using KazDefense.Web.Settings;
using Microsoft.AspNetCore.Connections;

namespace KazDefense.Web.Commands;

/// <summary><c>serve</c>: the site. Takes the settings of the app and of ASP.NET Core as <c>--Name=value</c>.</summary>
internal static class ServeCommand
{
    private const string DefaultAddress = "http://localhost:5080";

    public static Command Make()
    {
        var command = new Command("serve", $"Serves the site, at {DefaultAddress} unless --urls or ASPNETCORE_URLS says otherwise. Settings: --Data:Folder, --Articles:Folder, --Articles:Show, --Seeds:Folder, --Access:Reading, --Review:FourEyes, --Admin:Email, --Admin:PasswordFile, --Proxy:Trusted, --Site:Address.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((parsed, ct) => RunAsync([.. parsed.UnmatchedTokens], ct));
        return command;
    }

    private static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        if (Stray(args) is { } stray)
            return await MisuseAsync($"“{stray}” is not understood. Settings are given as --Name=value.");
        // Files beside the app count, not those of whatever folder it was started in.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var (settings, findings) = SettingsReader.Read(builder.Configuration);
        if (settings is null)
            return await MisuseAsync(string.Join(Environment.NewLine, findings));
        if (HasNoAddress(builder.Configuration))
            builder.WebHost.UseUrls(DefaultAddress);
        builder.AddSite(settings);

        var app = builder.Build();
        app.UseSite();
        app.MapSite();
        try
        {
            await app.Services.GetRequiredService<StartUp>().RunAsync(ct);
            await app.Services.GetRequiredService<AccountsStart>().RunAsync(ct);
            await app.StartAsync(ct);
        }
        catch (StartUpException e)
        {
            return await MisuseAsync(e.Message);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return await MisuseAsync($"{e.Message} Stop whatever uses it, or give another address, as in --urls http://localhost:5081.");
        }
        await app.Services.GetRequiredService<ReadyLine>().WriteAsync(ct);
        await app.Services.GetRequiredService<AccountsStart>().SayHowToSetUpAsync(ct);
        await app.WaitForShutdownAsync(ct);
        return ExitCode.Fine;
    }

    private static bool HasNoAddress(ConfigurationManager configuration) =>
        configuration["urls"] is null && configuration["http_ports"] is null && configuration["https_ports"] is null && !configuration.GetSection("Kestrel:Endpoints").Exists();

    // A word that is neither a setting nor the value of the one before it.
    private static string? Stray(string[] args)
    {
        var expectsValue = false;
        foreach (var arg in args)
        {
            var isSetting = arg.StartsWith('-') || arg.StartsWith('/');
            if (!isSetting && !expectsValue)
                return arg;
            expectsValue = isSetting && !arg.Contains('=', StringComparison.Ordinal);
        }
        return null;
    }

    private static async Task<int> MisuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return ExitCode.Misuse;
    }
}
