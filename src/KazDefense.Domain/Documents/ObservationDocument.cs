using System.Text.Json.Serialization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>A number about a subject, or a pair, at a time.</summary>
public sealed record ObservationDocument() : RecordDocument(RecordKind.Observation)
{
    /// <summary>The slug of the dossier that defines it; no part of what the seeds say about it.</summary>
    [JsonIgnore]
    public string Dossier { get; init; } = "";

    /// <summary>The slug of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The slug of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The slug of the counterpart, for pairs, or null.</summary>
    public string? Counterpart { get; init; }

    /// <summary>When.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>How the date is known.</summary>
    public required DateBasis DateBasis { get; init; }

    /// <summary>How the date was derived or inferred; given whenever it was.</summary>
    public string? DateNote { get; init; }

    /// <summary>How much; finite, and negative only for a flow.</summary>
    public required double Quantity { get; init; }

    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>How exactly.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>What was, is aimed at or expected.</summary>
    public required ObservationNature Nature { get; init; }

    /// <summary>Over what.</summary>
    public required MeasureBasis Basis { get; init; }

    /// <summary>The scale of a score, or null.</summary>
    public ScaleDocument? Scale { get; init; }

    /// <summary>The slug of who gave the score, or null.</summary>
    public string? Assessor { get; init; }

    /// <summary>How it was derived, or null for a number that a source prints.</summary>
    public DerivationDocument? Derivation { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>The scale of a score; <paramref name="From"/> is less than <paramref name="To"/>.</summary>
/// <param name="From">The low end.</param>
/// <param name="To">The high end.</param>
public sealed record ScaleDocument(double From, double To);

/// <summary>How a number was made from others.</summary>
/// <param name="From">The slugs of the observations it is made from.</param>
/// <param name="How">The step: <c>52 − 14</c>.</param>
public sealed record DerivationDocument(IReadOnlyList<string> From, string How);
