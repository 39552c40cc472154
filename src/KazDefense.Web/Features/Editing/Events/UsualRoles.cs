using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Web.Features.Editing.Events;

/// <summary>
/// The role that one who is named at some place in an event surely has, or the plainest: a beginning, to be corrected. Who
/// hosted is never guessed, since one click would then prove it.
/// </summary>
public static class UsualRoles
{
    /// <summary>The role's term.</summary>
    /// <param name="kind">The event's kind, or null.</param>
    /// <param name="place">Which participant it is, from 0.</param>
    public static string Of(EventKind? kind, int place) => Term.Of((kind, place) switch
    {
        (EventKind.Agreement, _) => Role.Signatory,
        (EventKind.Transfer, 0) => Role.Supplier,
        (EventKind.Transfer, _) => Role.Recipient,
        (EventKind.Training or EventKind.Assistance, 0) => Role.Provider,
        (EventKind.Training or EventKind.Assistance, _) => Role.Recipient,
        (EventKind.Deployment, _) => Role.Contributor,
        (EventKind.Membership, _) => Role.Member,
        (EventKind.Policy, _) => Role.Subject,
        (EventKind.Industry, 0) => Role.Builder,
        (EventKind.Statement, 0) => Role.Speaker,
        (EventKind.Statement, _) => Role.Addressee,
        (EventKind.Context, _) => Role.Subject,
        _ => Role.Participant,
    });
}
