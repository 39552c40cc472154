using KazDefense.Domain.Actors;

namespace KazDefense.Domain.Events;

/// <summary>An actor's part in an event.</summary>
public sealed class Participation
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The event.</summary>
    public int EventId { get; set; }

    /// <summary>The actor's identity.</summary>
    public int ActorId { get; set; }

    /// <summary>The actor.</summary>
    public Actor Actor { get; set; } = null!;

    /// <summary>In which role.</summary>
    public required Role Role { get; init; }

    /// <summary>The place in the event's list of participants, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>What the actor brought (units, people, rank), or null.</summary>
    public string? Note { get; set; }

    /// <summary>People the actor brought, or null where not said.</summary>
    public int? People { get; set; }
}
