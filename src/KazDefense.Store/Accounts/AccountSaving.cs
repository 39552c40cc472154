using KazDefense.Domain.Rules;

namespace KazDefense.Store.Accounts;

/// <summary>What came of a change to an account.</summary>
/// <param name="Account">The account as it is now; null when it was refused.</param>
/// <param name="Findings">Why it was refused, each about a field of the form: <c>Name</c>, <c>Email</c>, <c>Password</c>, <c>Role</c> and so on.</param>
public sealed record AccountSaving(Account? Account, IReadOnlyList<Finding> Findings)
{
    internal static AccountSaving Refused(string where, string message) => new(null, [new(where, message)]);

    internal static AccountSaving Done(Account account) => new(account, []);
}
