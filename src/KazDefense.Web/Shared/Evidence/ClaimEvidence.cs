using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;

namespace KazDefense.Web.Shared.Evidence;

/// <summary>A claim as its card shows it.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="SourceSlug">The source's name in addresses.</param>
/// <param name="SourceTitle">The source's title.</param>
/// <param name="SourceLine">Author, publication and date in one line, or null.</param>
/// <param name="Passages">Where in an article.</param>
public sealed record ClaimEvidence(ClaimStatus Status, string SourceSlug, string SourceTitle, string? SourceLine, IReadOnlyList<PassageView> Passages)
{
    /// <summary>The value as the claim gives it, in words; shown where it is not the record's.</summary>
    public string? Value { get; init; }

    /// <summary>For a dataset the row, for a reference the address.</summary>
    public string? Locator { get; init; }

    /// <summary>Whom the article cites, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The date of what it cites, or null.</summary>
    public EdtfDate? Cited { get; init; }

    /// <summary>When the claim was true, or null.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }
}
