using KazDefense.Store.Accounts;
using KazDefense.Web.Security;
using KazDefense.Web.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KazDefense.Web.Hosting;

/// <summary>What is done about accounts before and after the start: their database, and the first administrator.</summary>
internal sealed class AccountsStart(AccountsDatabase database, AccountEditor accounts, SetupCode code, IServer server, SiteSettings settings)
{
    private const string UnattendedName = "Administrator";
    private static readonly string[] Everywhere = ["[::]", "0.0.0.0", "+", "*"];

    /// <summary>Brings the accounts up to date and makes the administrator that the settings ask for, where there is none.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        try
        {
            await database.MigrateAsync(ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            throw new StartUpException($"The accounts in “{settings.AccountsFile}” cannot be opened: {e.Message}", e);
        }
        if (settings.Admin is not { } admin || await database.HasAdministratorAsync(ct))
            return;
        // An editor ends the file with a line break that nobody types.
        var password = (await File.ReadAllTextAsync(admin.PasswordFile, ct)).TrimEnd('\r', '\n');
        var saving = await accounts.SetUpAdministratorAsync(new(UnattendedName, admin.Email, password), ct);
        if (saving.Findings.Count > 0)
            throw new StartUpException(string.Join(Environment.NewLine, saving.Findings.Select(f => f with { Where = f.Where == "Password" ? "Admin:PasswordFile" : "Admin:Email" })));
    }

    /// <summary>Prints how the first administrator is made, where there is none.</summary>
    public async Task SayHowToSetUpAsync(CancellationToken ct)
    {
        if (await HowToSetUpAsync(ct) is { } line)
            await Console.Out.WriteLineAsync(line);
    }

    /// <summary>How the first administrator is made; null where there is one who is not locked.</summary>
    public async Task<string?> HowToSetUpAsync(CancellationToken ct)
    {
        if (await database.HasAdministratorAsync(ct))
            return null;
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        // An address that listens everywhere is none that can be opened.
        var opened = Everywhere.Aggregate(address, (a, host) => a.Replace($"://{host}", "://localhost", StringComparison.Ordinal));
        return $"Set up the first administrator at {opened.TrimEnd('/')}{Urls.Setup(code.Value)}";
    }
}
