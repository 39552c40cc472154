using KazDefense.Domain.Dates;
using KazDefense.Web.Shared.Evidence;
using KazDefense.Web.Shared.Terms;

namespace KazDefense.Web.Shared.Facts;

/// <summary>A line of a table of facts: a label, a value, and what the value rests on.</summary>
/// <param name="Label">The label; lines that follow with the same one show it once.</param>
/// <param name="Value">The value in words.</param>
public sealed record Fact(string Label, string Value)
{
    /// <summary>Where the value leads, or null.</summary>
    public string? Href { get; init; }

    /// <summary>What the label means, where it is a term; or null.</summary>
    public TermNote? LabelTerm { get; init; }

    /// <summary>What the value means, where it is a term; or null.</summary>
    public TermNote? Term { get; init; }

    /// <summary>Codes of other schemes that are the value, each with what it means.</summary>
    public IReadOnlyList<FactCode> Codes { get; init; } = [];

    /// <summary>A second link under the value, with its words, or null.</summary>
    public (string Href, string Words)? Also { get; init; }

    /// <summary>The date that the value is, or null.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The value's code (EDTF), set in mono under it before the first remark; with an empty value it stands alone. Or null.</summary>
    public string? Code { get; init; }

    /// <summary>Remarks under the value.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What it rests on; null where it is ours and needs no proof.</summary>
    public IReadOnlyList<ClaimView>? Claims { get; init; }

    /// <summary>Whether the value was worked out rather than read.</summary>
    public bool IsDerived { get; init; }
}

/// <summary>A code of another scheme.</summary>
/// <param name="Scheme">The scheme's name.</param>
/// <param name="Code">The code.</param>
/// <param name="Term">What it means.</param>
public sealed record FactCode(string Scheme, string Code, TermNote Term);
