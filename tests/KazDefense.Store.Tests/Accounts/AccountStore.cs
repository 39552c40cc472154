using KazDefense.Store.Accounts;
using KazDefense.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Accounts;

/// <summary>Accounts in a temporary file, at a time that tests move.</summary>
public sealed class AccountStore : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public AccountStore()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<TimeProvider>(Clock).AddAccounts(File);
        _services = services.BuildServiceProvider();
    }

    public MovedClock Clock { get; } = new();

    public string File => Path.Combine(_folder.Path, AccountsRegistration.FileName);

    public AccountEditor Accounts => _services.GetRequiredService<AccountEditor>();
    public AccountAccess Access => _services.GetRequiredService<AccountAccess>();
    public InvitationEditor Invitations => _services.GetRequiredService<InvitationEditor>();
    public ApiTokens Tokens => _services.GetRequiredService<ApiTokens>();
    public AccountDirectory Directory => _services.GetRequiredService<AccountDirectory>();
    public AccountsDatabase Database => _services.GetRequiredService<AccountsDatabase>();

    public static NewAccount Given(string name) => new(name, $"{name.ToLowerInvariant()}@example.org", "seven quiet herons on ice");

    public Task<AccountsContext> OpenAsync() => _services.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContextAsync();

    /// <summary>A store with its first administrator.</summary>
    public static async Task<(AccountStore Store, Editor Administrator)> WithAdministratorAsync()
    {
        var store = new AccountStore();
        await store.Database.MigrateAsync(default);
        var account = (await store.Accounts.SetUpAdministratorAsync(Given("Ann"), default)).Account!;
        return (store, new(account.Id, account.Name, account.Role));
    }

    /// <summary>The code of a new invitation.</summary>
    public async Task<string> InviteAsync(AccountRole role, string? name, Editor by) => (await Invitations.InviteAsync(role, name, null, by, default)).Code!;

    /// <summary>An account that was invited.</summary>
    public async Task<Editor> JoinAsync(string name, AccountRole role, Editor by)
    {
        var code = await InviteAsync(role, name, by);
        var account = (await Invitations.AcceptAsync(code, Given(name), default)).Account!;
        return new(account.Id, account.Name, account.Role);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class MovedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
