namespace KazDefense.Domain.Events;

/// <summary>How exactly a quantity is known.</summary>
public enum Qualifier
{
    /// <summary>The number itself.</summary>
    Exactly = 1,

    /// <summary>More or less.</summary>
    About,

    /// <summary>That or more.</summary>
    AtLeast,

    /// <summary>That or less.</summary>
    UpTo,
}

/// <summary>What a quantity is counted over. Only flows may be summed.</summary>
public enum MeasureBasis
{
    /// <summary>Within a period.</summary>
    Flow = 1,

    /// <summary>At a time.</summary>
    Stock,

    /// <summary>Up to a time, since some beginning.</summary>
    Cumulative,
}

/// <summary>A quantity of an event.</summary>
public sealed class Measure
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The event.</summary>
    public int EventId { get; set; }

    /// <summary>A short name, unique within the event: claims point at it.</summary>
    public required string Key { get; init; }

    /// <summary>How much.</summary>
    public required double Quantity { get; set; }

    /// <summary>Of what unit: <c>people</c>, <c>km</c>, a currency code.</summary>
    public required string Unit { get; set; }

    /// <summary>How exactly.</summary>
    public required Qualifier Qualifier { get; set; }

    /// <summary>What is counted, in words.</summary>
    public required string Of { get; set; }

    /// <summary>Over what.</summary>
    public required MeasureBasis Basis { get; set; }
}
