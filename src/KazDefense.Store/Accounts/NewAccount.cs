using KazDefense.Domain.Rules;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Accounts;

/// <summary>What somebody gives to have an account.</summary>
/// <param name="Name">The name that others see.</param>
/// <param name="Email">The address they sign in with.</param>
/// <param name="Password">The password.</param>
public sealed record NewAccount(string? Name, string? Email, string? Password)
{
    /// <summary>What is wrong with it, apart from what only the database knows.</summary>
    public IReadOnlyList<Finding> Check() => [.. AccountRules.Name(Name), .. AccountRules.Email(Email), .. PasswordRule.Check(Password, Email?.Trim(), Name?.Trim())];

    internal Account Make(AccountRole role, DateTime now, DateTime? invited, IPasswordHasher<Account> hasher, ILookupNormalizer normalizer)
    {
        var email = Email!.Trim();
        var account = new Account
        {
            Name = Name!.Trim(),
            Role = role,
            Created = now,
            Invited = invited,
            UserName = email,
            NormalizedUserName = normalizer.NormalizeName(email),
            Email = email,
            NormalizedEmail = normalizer.NormalizeEmail(email),
            SecurityStamp = SecretCode.Stamp(),
            LockoutEnabled = true,
        };
        account.PasswordHash = hasher.HashPassword(account, Password!);
        return account;
    }

    internal async Task<bool> IsTakenAsync(AccountsContext db, ILookupNormalizer normalizer, CancellationToken ct)
    {
        var email = normalizer.NormalizeEmail(Email!.Trim());
        return await db.Users.AnyAsync(a => a.NormalizedEmail == email, ct);
    }
}
