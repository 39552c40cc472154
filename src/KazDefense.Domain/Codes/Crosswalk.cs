using KazDefense.Domain.Events;

namespace KazDefense.Domain.Codes;

/// <summary>The codes of an event in the two schemes that event databases use.</summary>
/// <param name="Plover">PLOVER event type and mode (<c>COOPERATE-military</c>), or null where none fits.</param>
/// <param name="Cameo">CAMEO code, a string because its leading zeros count (<c>062</c>), or null where none fits.</param>
public readonly record struct EventCodes(string? Plover, string? Cameo);

/// <summary>
/// From our kinds, subtypes and statuses to PLOVER and CAMEO (CAMEO code book 1.1b3; PLOVER manual 2023).
/// Signing is SUPPORT, not AGREE: AGREE only promises. A refusal is REJECT whatever was refused.
/// </summary>
public static class Crosswalk
{
    /// <summary>The codes of an event.</summary>
    public static EventCodes Of(EventKind kind, string? subtype, EventStatus status) => Standings.Of(kind, status) switch
    {
        Standing.Refusal => new("REJECT", kind is EventKind.Agreement ? "1212" : "121"),
        Standing.Hope when kind is not EventKind.Statement => new("AGREE", Promise(kind)),
        _ => Done(kind, subtype),
    };

    private static string Promise(EventKind kind) => kind switch
    {
        EventKind.Meeting => "036",
        EventKind.Exercise or EventKind.Transfer or EventKind.Training or EventKind.Deployment => "0312",
        EventKind.Assistance => "0332",
        EventKind.Industry => "0311",
        _ => "030",
    };

    private static EventCodes Done(EventKind kind, string? subtype) => (kind, subtype) switch
    {
        (EventKind.Exercise, "national") => new("MOBILIZE-troops", "154"),
        (EventKind.Exercise, _) => new("COOPERATE-military", "062"),
        (EventKind.Agreement, "proposed") => new("AGREE", "030"),
        (EventKind.Agreement, _) => new("SUPPORT", "057"),
        (EventKind.Meeting, "visit") => new("CONSULT", "042"),
        (EventKind.Meeting, "host") => new("CONSULT", "043"),
        (EventKind.Meeting, "call") => new("CONSULT", "041"),
        (EventKind.Meeting, "talks") => new("CONSULT", "046"),
        (EventKind.Meeting, _) => new("CONSULT", "040"),
        (EventKind.Transfer, "sale") => new("COOPERATE-military", "062"),
        (EventKind.Transfer, _) => new("AID-military", "072"),
        (EventKind.Training, _) or (EventKind.Assistance, _) => new("AID-military", "072"),
        (EventKind.Deployment, "return") => new("RETREAT", "087"),
        (EventKind.Deployment, "access" or "overflight" or "base") => new("AID", "0861"),
        (EventKind.Deployment, _) => new("MOBILIZE", "154"),
        (EventKind.Membership, "leave") => new("SANCTION", "161"),
        (EventKind.Membership, _) => new("SUPPORT", "057"),
        (EventKind.Industry, _) => new("COOPERATE-economic", "061"),
        (EventKind.Statement, "offer") => new("AGREE", "0312"),
        (EventKind.Statement, "invitation") => new("AGREE", "036"),
        (EventKind.Statement, "criticism") => new("REJECT", "111"),
        (EventKind.Statement, "assessment" or "position") => new(null, "010"),
        _ => default,
    };
}
