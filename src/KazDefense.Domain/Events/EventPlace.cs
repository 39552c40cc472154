using KazDefense.Domain.Places;

namespace KazDefense.Domain.Events;

/// <summary>Where an event was.</summary>
public sealed class EventPlace
{
    /// <summary>The event.</summary>
    public int EventId { get; set; }

    /// <summary>The place's identity.</summary>
    public int PlaceId { get; set; }

    /// <summary>The place.</summary>
    public Place Place { get; set; } = null!;

    /// <summary>Its place in the event's list, from 0.</summary>
    public int Ordinal { get; set; }
}
