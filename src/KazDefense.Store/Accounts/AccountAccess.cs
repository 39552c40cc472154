using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>Who an account is at this moment.</summary>
/// <param name="Editor">Name and role.</param>
/// <param name="SecurityStamp">Changes with the password, a lock and signing out everywhere.</param>
public sealed record PresentAccount(Editor Editor, string? SecurityStamp);

/// <summary>Asks the database itself what an account may do: for the moment of a write, when a cookie may be out of date.</summary>
public sealed class AccountAccess(IDbContextFactory<AccountsContext> contexts)
{
    /// <summary>The account's present name and role; null where there is none or it is locked.</summary>
    public async Task<Editor?> FindAsync(string? accountId, CancellationToken ct = default) => (await PresentAsync(accountId, ct))?.Editor;

    /// <summary>The same with the stamp that a sign-in must still carry.</summary>
    public async Task<PresentAccount?> PresentAsync(string? accountId, CancellationToken ct = default)
    {
        if (accountId is null)
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Users.Where(a => a.Id == accountId && a.Locked == null)
            .Select(a => new PresentAccount(new Editor(a.Id, a.Name, a.Role), a.SecurityStamp)).SingleOrDefaultAsync(ct);
    }
}
