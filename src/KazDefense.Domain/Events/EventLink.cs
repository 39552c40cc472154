namespace KazDefense.Domain.Events;

/// <summary>How one event stands to another.</summary>
public enum Relation
{
    /// <summary>Carries out.</summary>
    Implements = 1,

    /// <summary>Widens or prolongs.</summary>
    Extends,

    /// <summary>Takes the place of.</summary>
    Replaces,

    /// <summary>Comes after.</summary>
    Follows,

    /// <summary>Belongs to.</summary>
    PartOf,

    /// <summary>Says otherwise than.</summary>
    Contradicts,

    /// <summary>Gives a reason for.</summary>
    Explains,

    /// <summary>Turns down.</summary>
    Refuses,

    /// <summary>Is another telling of.</summary>
    SameAs,
}

/// <summary>A link from one event to another.</summary>
public sealed class EventLink
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The event the link starts from.</summary>
    public int EventId { get; set; }

    /// <summary>The event it leads to.</summary>
    public int ToEventId { get; set; }

    /// <summary>The event it leads to.</summary>
    public Event To { get; set; } = null!;

    /// <summary>How they stand.</summary>
    public required Relation Relation { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; set; }
}
