using KazDefense.Store.Providers;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KazDefense.Store.Accounts;

/// <summary>What the accounts offer to whoever composes the app.</summary>
public static class AccountsRegistration
{
    /// <summary>The name of the file of accounts within the data folder.</summary>
    public const string FileName = "accounts.db";

    /// <summary>Wrong passwords in a row after which an account rests.</summary>
    public const int AttemptsBeforePause = 5;

    /// <summary>How long it rests.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>Registers accounts kept in the file, with Identity on them.</summary>
    /// <returns>Identity's builder, for what belongs to the web: signing in and codes.</returns>
    public static IdentityBuilder AddAccounts(this IServiceCollection services, string databaseFile)
    {
        services.TryAddSingleton(TimeProvider.System);
        // Also registers the context itself, one per request, which Identity's stores ask for.
        services.AddDbContextFactory<AccountsContext>(options => Configure(options, databaseFile));
        services.TryAddSingleton<DatabaseCopy>();
        services.AddSingleton<AccountsDatabase>().AddSingleton<AccountAccess>().AddSingleton<AccountDirectory>()
            .AddSingleton<AccountEventLog>().AddSingleton<AccountEditor>().AddSingleton<InvitationEditor>().AddSingleton<ApiTokens>();
        services.TryAddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.TryAddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddSingleton<SecondFactorDigits>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        return services.AddIdentityCore<Account>(Configure)
            .AddPasswordValidator<PasswordRule>()
            .AddEntityFrameworkStores<AccountsContext>();
    }

    /// <summary>Lets our own check of an authenticator's digits take the place of Identity's, which accepts them again and again.</summary>
    public static IdentityBuilder AddSecondFactorDigits(this IdentityBuilder builder)
    {
        builder.Services.Configure<IdentityOptions>(o => o.Tokens.ProviderMap[TokenOptions.DefaultAuthenticatorProvider] = new(typeof(SecondFactorDigits)));
        return builder;
    }

    /// <summary>Options for a context on the accounts in the file.</summary>
    public static void Configure(DbContextOptionsBuilder options, string databaseFile)
    {
        options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = databaseFile, Pooling = true }.ToString());
        options.AddInterceptors(new SqliteConnectionSettings());
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // The user name is the address, whose letters are not ours to choose.
        options.User.AllowedUserNameCharacters = "";
        options.Lockout.MaxFailedAccessAttempts = AttemptsBeforePause;
        options.Lockout.DefaultLockoutTimeSpan = Pause;
        options.Password.RequiredLength = PasswordRule.MinLength;
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
    }
}
