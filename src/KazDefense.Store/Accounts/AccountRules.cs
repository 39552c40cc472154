using System.Globalization;
using System.Net.Mail;
using System.Text;
using KazDefense.Domain.Rules;

namespace KazDefense.Store.Accounts;

/// <summary>What an account's name and address must be.</summary>
public static class AccountRules
{
    /// <summary>What is wrong with a name.</summary>
    public static IReadOnlyList<Finding> Name(string? name) => name?.Trim() switch
    {
        null or "" => [new("Name", "Give the name that others shall see beside what you write.")],
        { Length: > Account.MaxName } => [new("Name", $"Use at most {Account.MaxName} characters.")],
        var given when given.EnumerateRunes().Any(IsUnseen) => [new("Name", "A name has no line breaks and no characters that cannot be seen.")],
        var given when !given.EnumerateRunes().Any(Rune.IsLetterOrDigit) => [new("Name", "A name has at least one letter.")],
        _ => [],
    };

    // Such as turn the direction of writing round, or set apart two names that look the same.
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>What is wrong with an e-mail address. Nothing is ever sent there; it only has to look like one.</summary>
    public static IReadOnlyList<Finding> Email(string? email) => email?.Trim() switch
    {
        null or "" => [new("Email", "Give an e-mail address. Nothing is sent there; you sign in with it.")],
        { Length: > Account.MaxEmail } => [new("Email", $"Use at most {Account.MaxEmail} characters.")],
        var given when !MailAddress.TryCreate(given, out var read) || read.Address != given => [new("Email", "This is not an e-mail address. It looks like name@example.org.")],
        _ => [],
    };
}
