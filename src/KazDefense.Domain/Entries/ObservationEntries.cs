using KazDefense.Domain.Records;

namespace KazDefense.Domain.Entries;

/// <summary>An indicator as typed; see <see cref="Documents.IndicatorDocument"/>.</summary>
public sealed class IndicatorEntry() : RecordEntry(RecordKind.Indicator)
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>Its usual unit.</summary>
    public string? Unit { get; set; }

    /// <summary>What exactly is counted.</summary>
    public string? Definition { get; set; }

    /// <summary>Over what, as a term.</summary>
    public string? Basis { get; set; }
}

/// <summary>A number about a subject, as typed; see <see cref="Documents.ObservationDocument"/>.</summary>
public sealed class ObservationEntry() : RecordEntry(RecordKind.Observation)
{
    /// <summary>The slug of the indicator.</summary>
    public string? Indicator { get; set; }

    /// <summary>The slug of the subject.</summary>
    public string? Subject { get; set; }

    /// <summary>The slug of the counterpart, for pairs.</summary>
    public string? Counterpart { get; set; }

    /// <summary>When: EDTF, or words.</summary>
    public string? Date { get; set; }

    /// <summary>EDTF from which relative words of <see cref="Date"/> count; where nothing is typed, the date of the first claim's source.</summary>
    public string? DateReference { get; set; }

    /// <summary>How the date is known, as a term; where nothing is typed, <c>stated</c>, or <c>none</c> for an open date.</summary>
    public string? DateBasis { get; set; }

    /// <summary>How the date was derived or inferred.</summary>
    public string? DateNote { get; set; }

    /// <summary>How much.</summary>
    public string? Quantity { get; set; }

    /// <summary>The unit.</summary>
    public string? Unit { get; set; }

    /// <summary>How exactly, as a term; <c>exactly</c> where nothing is typed.</summary>
    public string? Qualifier { get; set; }

    /// <summary>What was, is aimed at or expected, as a term; <c>actual</c> where nothing is typed.</summary>
    public string? Nature { get; set; }

    /// <summary>Over what, as a term.</summary>
    public string? Basis { get; set; }

    /// <summary>The low end of a score's scale.</summary>
    public string? ScaleFrom { get; set; }

    /// <summary>The high end of a score's scale.</summary>
    public string? ScaleTo { get; set; }

    /// <summary>The slug of who gave the score.</summary>
    public string? Assessor { get; set; }

    /// <summary>The slugs of the observations it is made from.</summary>
    public List<string> DerivedFrom { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>The step: <c>52 − 14</c>.</summary>
    public string? Derivation { get; set; }

    /// <summary>A remark.</summary>
    public string? Note { get; set; }
}
