using KazDefense.Domain.Events;
using KazDefense.Store.Claims;

namespace KazDefense.Store.Events;

/// <summary>Everything about an event.</summary>
/// <param name="Event">The event with its participations, places, measures and details.</param>
/// <param name="VectorToken">The colour's token, as in lists.</param>
/// <param name="Claims">What is claimed about it, the accepted and the others.</param>
/// <param name="Links">How it stands to other events, from it and to it.</param>
public sealed record EventDetail(Event Event, string VectorToken, IReadOnlyList<ClaimRow> Claims, IReadOnlyList<LinkRow> Links)
{
    /// <summary>The name of the leading partner's vector, or null when the focus is alone.</summary>
    public string? VectorName { get; init; }
}

/// <summary>A link as seen from one of its ends.</summary>
/// <param name="Relation">How the link's beginning stands to its end.</param>
/// <param name="IsOutgoing">Whether it begins at the event looked at.</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="Other">The event at the other end.</param>
public sealed record LinkRow(Relation Relation, bool IsOutgoing, string? Note, EventRow Other);
