using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>What observations are about.</summary>
public sealed record IndicatorDocument() : RecordDocument(RecordKind.Indicator)
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its usual unit.</summary>
    public required string Unit { get; init; }

    /// <summary>What exactly is counted.</summary>
    public required string Definition { get; init; }

    /// <summary>Over what.</summary>
    public required MeasureBasis Basis { get; init; }
}
