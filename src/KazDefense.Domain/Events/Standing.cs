namespace KazDefense.Domain.Events;

/// <summary>
/// The four ways an event is counted and drawn, apart from each other always:
/// what happened, what was hoped for, what was refused, and what was only said.
/// </summary>
public enum Standing
{
    /// <summary>It happened (held, signed, in force, ongoing, completed) and is neither a statement nor context.</summary>
    Deed = 1,

    /// <summary>Offered, planned or speculated about.</summary>
    Hope,

    /// <summary>Refused, cancelled or withdrawn.</summary>
    Refusal,

    /// <summary>Positions, assessments, reports, context and what is unknown.</summary>
    Said,
}

/// <summary>How kind and status make a standing.</summary>
public static class Standings
{
    /// <summary>
    /// The standing of an event. An offer or invitation awaiting an answer is a hope although it is a statement;
    /// any other statement, speculation among them, and all context, is only said.
    /// </summary>
    /// <param name="kind">The event's kind.</param>
    /// <param name="status">The event's status.</param>
    public static Standing Of(EventKind kind, EventStatus status) => status switch
    {
        EventStatus.Refused or EventStatus.Cancelled or EventStatus.Withdrawn => Standing.Refusal,
        EventStatus.Possible when kind is EventKind.Statement or EventKind.Context => Standing.Said,
        EventStatus.Proposed or EventStatus.Planned or EventStatus.Possible => Standing.Hope,
        _ when kind is EventKind.Statement or EventKind.Context => Standing.Said,
        EventStatus.Held or EventStatus.Signed or EventStatus.InForce or EventStatus.Ongoing or EventStatus.Completed => Standing.Deed,
        _ => Standing.Said,
    };
}
