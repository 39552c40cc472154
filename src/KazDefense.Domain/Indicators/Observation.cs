using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Indicators;

/// <summary>What is observed: exercises per year, share of contract personnel.</summary>
public sealed class Indicator
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The record's identity; null only in stores made without history.</summary>
    public int? RecordId { get; set; }

    /// <summary>The record.</summary>
    public Record? Record { get; set; }

    /// <summary>Its name in addresses.</summary>
    public required string Slug { get; set; }

    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>Its usual unit.</summary>
    public required string Unit { get; set; }

    /// <summary>What exactly is counted.</summary>
    public required string Definition { get; set; }

    /// <summary>Over what it is counted.</summary>
    public MeasureBasis Basis { get; set; } = MeasureBasis.Flow;
}

/// <summary>Whether a number is what was, what is aimed at or what is expected.</summary>
public enum ObservationNature
{
    /// <summary>What was.</summary>
    Actual = 1,

    /// <summary>What is aimed at.</summary>
    Target,

    /// <summary>What is expected.</summary>
    Expected,
}

/// <summary>A number about a subject, or a pair, at a time.</summary>
public sealed class Observation
{
    /// <summary>The record's identity.</summary>
    public int Id { get; set; }

    /// <summary>The record.</summary>
    public required Record Record { get; init; }

    /// <summary>The indicator's identity.</summary>
    public int IndicatorId { get; set; }

    /// <summary>What is observed.</summary>
    public Indicator Indicator { get; set; } = null!;

    /// <summary>The subject's identity.</summary>
    public int SubjectId { get; set; }

    /// <summary>Of whom.</summary>
    public Actor Subject { get; set; } = null!;

    /// <summary>The counterpart's identity, or null.</summary>
    public int? CounterpartId { get; set; }

    /// <summary>Towards whom, for pairs, or null.</summary>
    public Actor? Counterpart { get; set; }

    /// <summary>When.</summary>
    public required EdtfDate Date { get; set; }

    /// <summary>How the date is known.</summary>
    public required DateBasis DateBasis { get; set; }

    /// <summary>How the date was derived or inferred, or null.</summary>
    public string? DateNote { get; set; }

    /// <summary>How much.</summary>
    public required double Quantity { get; set; }

    /// <summary>The unit.</summary>
    public required string Unit { get; set; }

    /// <summary>How exactly.</summary>
    public required Qualifier Qualifier { get; set; }

    /// <summary>What was, is aimed at or expected.</summary>
    public required ObservationNature Nature { get; set; }

    /// <summary>Over what.</summary>
    public required MeasureBasis Basis { get; set; }

    /// <summary>The low end of a score's scale, or null.</summary>
    public double? ScaleFrom { get; set; }

    /// <summary>The high end of a score's scale, or null.</summary>
    public double? ScaleTo { get; set; }

    /// <summary>Who gave the score, or null.</summary>
    public int? AssessorId { get; set; }

    /// <summary>Who gave the score, or null.</summary>
    public Actor? Assessor { get; set; }

    /// <summary>For a derived number, the step (<c>52 − 14</c>), or null.</summary>
    public string? Derivation { get; set; }

    /// <summary>For a derived number, the slugs of the observations it is made from, separated by spaces, or null.</summary>
    public string? DerivedFrom { get; set; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; set; }
}
