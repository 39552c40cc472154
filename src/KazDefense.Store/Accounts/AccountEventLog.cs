using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>Notes what happens to accounts where nothing else is written with it, as a sign-in.</summary>
public sealed class AccountEventLog(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>Notes something that an account's owner did, or that was tried on it.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="accountId">Whose account, where known.</param>
    /// <param name="byId">Who did it; null for whoever was not signed in.</param>
    /// <param name="detail">What more there is to say.</param>
    public async Task AddAsync(AccountEventKind kind, string? accountId, string? byId, string detail = "")
    {
        await using var db = await contexts.CreateDbContextAsync();
        db.Add(Of(clock, kind, accountId, byId, detail));
        await db.SaveChangesAsync();
    }

    internal static AccountEvent Of(TimeProvider clock, AccountEventKind kind, string? accountId, string? byId, string detail = "") =>
        new() { When = clock.GetUtcNow().UtcDateTime, Kind = kind, AccountId = accountId, ById = byId, Detail = detail };
}
