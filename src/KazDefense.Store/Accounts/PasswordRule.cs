using KazDefense.Domain.Rules;
using Microsoft.AspNetCore.Identity;

namespace KazDefense.Store.Accounts;

/// <summary>
/// What a password must be: long, and none of those tried first. Which characters it is made of is left to its owner:
/// rules about that make passwords worse (NIST SP 800-63B, 5.1.1.2).
/// </summary>
public sealed class PasswordRule : IPasswordValidator<Account>
{
    /// <summary>The fewest characters.</summary>
    public const int MinLength = 12;

    /// <summary>The most characters: more are no safer, and cost time to read.</summary>
    public const int MaxLength = 256;

    // Beginnings of the commonest, which people lengthen to get past a length rule.
    private static readonly string[] Common =
    [
        "password", "passw0rd", "p@ssw0rd", "p@ssword", "qwerty", "qwertz", "azerty", "asdfgh", "1q2w3e4r", "1qaz2wsx", "zxcvbn", "letmein", "iloveyou", "welcome",
        "changeme", "administrator", "adminadmin", "monkey", "dragon", "football", "baseball", "sunshine", "princess", "superman", "trustno1", "starwars",
        "whatever", "kazdefense", "kazakhstan", "йцукен", "пароль",
    ];

    /// <summary>What is wrong with a password for this person; nothing when it may be used.</summary>
    /// <param name="password">The password.</param>
    /// <param name="email">The account's address.</param>
    /// <param name="name">The account's name.</param>
    /// <param name="where">The field that the findings are about.</param>
    public static IReadOnlyList<Finding> Check(string? password, string? email, string? name, string where = "Password")
    {
        if (password is null || password.Length < MinLength)
            return [new(where, $"Use at least {MinLength} characters; a few words that do not belong together are easy to keep in mind.")];
        if (password.Length > MaxLength)
            return [new(where, $"Use at most {MaxLength} characters.")];
        var plain = password.ToLowerInvariant();
        if (IsRun(plain) || Common.Any(c => Rest(plain, c) <= MinLength / 2))
            return [new(where, "This is among the passwords that are tried first. Choose words that do not belong together.")];
        if (Own(email, name).Any(own => Rest(plain, own) <= MinLength / 2))
            return [new(where, "This is little more than your name or address. Choose words that nobody would connect with you.")];
        return [];
    }

    Task<IdentityResult> IPasswordValidator<Account>.ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var findings = Check(password, user.Email, user.Name);
        return Task.FromResult(findings.Count == 0
            ? IdentityResult.Success
            : IdentityResult.Failed([.. findings.Select(f => new IdentityError { Code = f.Where, Description = f.Message })]));
    }

    // How many characters a password has beside some words; all of them when it does not hold the words.
    private static int Rest(string password, string words) => password.Replace(words, "", StringComparison.Ordinal).Length;

    private static IEnumerable<string> Own(string? email, string? name) =>
        new[] { email, email?.Split('@')[0], name?.Replace(" ", "", StringComparison.Ordinal) }.Concat(name?.Split(' ') ?? [])
            .OfType<string>().Where(w => w.Length >= 3).Select(w => w.ToLowerInvariant());

    // One character over and over, or digits and letters in their order: aaaaaaaaaaaa, 123456789012, abcdefghijkl.
    private static bool IsRun(string password)
    {
        if (password.Distinct().Count() < 4)
            return true;
        var steps = password.Zip(password.Skip(1), (a, b) => b - a).ToList();
        return steps.Count(s => s is 1 or -1 or -9 or 9) >= steps.Count - 1;
    }
}
