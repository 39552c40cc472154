using KazDefense.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>Whoever acts as an administrator must be one at the moment of the write, whatever their cookie says.</summary>
internal static class AdministratorRule
{
    /// <summary>What whoever is none any more is told.</summary>
    public static readonly Finding NoMore = new("Role", "You are no administrator any more. Nothing was changed.");

    /// <summary>Whether an account is an administrator's that is not locked.</summary>
    public static Task<bool> IsAdministratorAsync(this AccountsContext db, string accountId, CancellationToken ct) =>
        db.Users.AnyAsync(a => a.Id == accountId && a.Locked == null && a.Role == AccountRole.Administrator, ct);
}
