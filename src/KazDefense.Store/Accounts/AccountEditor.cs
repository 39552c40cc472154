using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>Changes what accounts are and may do. Each change and the note of it are one transaction.</summary>
public sealed class AccountEditor(IDbContextFactory<AccountsContext> contexts, IPasswordHasher<Account> hasher, ILookupNormalizer normalizer, TimeProvider clock)
{
    private static readonly Finding LastAdministrator = new("Role", "This is the last administrator who is not locked. Make somebody else administrator first.");

    /// <summary>Makes an administrator where there is none that is not locked; refuses where there is one.</summary>
    public async Task<AccountSaving> SetUpAdministratorAsync(NewAccount given, CancellationToken ct)
    {
        if (given.Check() is { Count: > 0 } findings)
            return new(null, findings);
        await using var db = await contexts.CreateDbContextAsync(ct);
        // SQLite lets one writer in at a time from the beginning of the transaction, so that what is counted here stays true.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await OthersAsync(db, "", ct))
            return AccountSaving.Refused("Code", "There is an administrator already. Sign in, or ask them for an invitation.");
        if (await given.IsTakenAsync(db, normalizer, ct))
            return AccountSaving.Refused("Email", "There is an account with this address already. Give another.");
        if (await AccountNames.TakenAsync(db, given.Name!, null, ct) is { } taken)
            return new(null, [taken]);
        var account = given.Make(AccountRole.Administrator, Now, null, hasher, normalizer);
        db.Add(account);
        db.Add(AccountEventLog.Of(clock, AccountEventKind.SetUp, account.Id, null));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return AccountSaving.Done(account);
    }

    /// <summary>Gives an account another role. Cookies and circuits learn of it within half a minute; nobody is signed out.</summary>
    public Task<AccountSaving> ChangeRoleAsync(string accountId, AccountRole role, Editor by, CancellationToken ct) => ChangeAsync(accountId, by, AccountEventKind.RoleChanged, async (db, account) =>
    {
        if (!Enum.IsDefined(role))
            return new("Role", "Choose one of the roles.");
        if (account.Role is AccountRole.Administrator && role is not AccountRole.Administrator && account.Locked is null && !await OthersAsync(db, account.Id, ct))
            return LastAdministrator;
        account.Role = role;
        return null;
    }, account => Term.Of(account.Role), ct);

    /// <summary>Locks an account: it is signed out everywhere, and its API tokens stop working.</summary>
    public Task<AccountSaving> LockAsync(string accountId, Editor by, CancellationToken ct) => ChangeAsync(accountId, by, AccountEventKind.Locked, async (db, account) =>
    {
        if (account.Role is AccountRole.Administrator && !await OthersAsync(db, account.Id, ct))
            return LastAdministrator;
        account.Locked ??= Now;
        account.SecurityStamp = SecretCode.Stamp();
        return null;
    }, _ => "", ct);

    /// <summary>Lets an account in again, also one that rests after wrong passwords.</summary>
    public Task<AccountSaving> UnlockAsync(string accountId, Editor by, CancellationToken ct) => ChangeAsync(accountId, by, AccountEventKind.Unlocked, (_, account) =>
    {
        account.Locked = null;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        return Task.FromResult<Finding?>(null);
    }, _ => "", ct);

    /// <summary>Takes the second factor away from whoever lost it: the password alone signs in until they set up a new one.</summary>
    public Task<AccountSaving> ResetSecondFactorAsync(string accountId, Editor by, CancellationToken ct) => ChangeAsync(accountId, by, AccountEventKind.SecondFactorReset, async (db, account) =>
    {
        account.TwoFactorEnabled = false;
        account.SecurityStamp = SecretCode.Stamp();
        await db.UserTokens.Where(t => t.UserId == account.Id).ExecuteDeleteAsync(ct);
        return null;
    }, _ => "", ct);

    /// <summary>Changes the name that others see, to one that nobody could take for a colleague's. Whoever it is may change their own.</summary>
    public async Task<AccountSaving> RenameAsync(string accountId, string? name, Editor by, CancellationToken ct)
    {
        if (AccountRules.Name(name) is { Count: > 0 } findings)
            return new(null, findings);
        return await ChangeAsync(accountId, by, AccountEventKind.NameChanged, async (db, account) =>
        {
            if (await AccountNames.TakenAsync(db, name!, account.Id, ct) is { } taken)
                return taken;
            account.Name = name!.Trim();
            return null;
        }, account => account.Name, ct, isOwnAllowed: true);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<AccountSaving> ChangeAsync(
        string accountId, Editor by, AccountEventKind kind, Func<AccountsContext, Account, Task<Finding?>> change, Func<Account, string> detail, CancellationToken ct,
        bool isOwnAllowed = false)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!(isOwnAllowed && by.Id == accountId) && !await db.IsAdministratorAsync(by.Id, ct))
            return new(null, [AdministratorRule.NoMore]);
        if (await db.Users.SingleOrDefaultAsync(a => a.Id == accountId, ct) is not { } account)
            return AccountSaving.Refused("Role", "There is no such account any more.");
        if (await change(db, account) is { } refusal)
            return new(null, [refusal]);
        account.ConcurrencyStamp = SecretCode.Stamp();
        db.Add(AccountEventLog.Of(clock, kind, account.Id, by.Id, detail(account)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return AccountSaving.Done(account);
    }

    private static Task<bool> OthersAsync(AccountsContext db, string accountId, CancellationToken ct) =>
        db.Users.AnyAsync(a => a.Role == AccountRole.Administrator && a.Locked == null && a.Id != accountId, ct);
}
