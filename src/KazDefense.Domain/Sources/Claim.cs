using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Sources;

/// <summary>What became of a claim.</summary>
public enum ClaimStatus
{
    /// <summary>The record says the same.</summary>
    Accepted = 1,

    /// <summary>Another value than the record's, still standing.</summary>
    Conflicting,

    /// <summary>Overtaken by a later one.</summary>
    Superseded,

    /// <summary>Not yet checked.</summary>
    Unverified,
}

/// <summary>A source's word for one value of one record. Competing claims coexist; the record follows the accepted one.</summary>
public sealed class Claim
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The record it speaks of.</summary>
    public int RecordId { get; set; }

    /// <summary>The field: <c>date</c>, <c>participants</c>, <c>exercise</c>; see <see cref="Documents.ProvableValues"/>.</summary>
    public required string Field { get; init; }

    /// <summary>Which of the field's values (<c>kazakhstan/host</c>), or null for a field with one.</summary>
    public string? Item { get; init; }

    /// <summary>The value, in the record's own terms.</summary>
    public required string Value { get; set; }

    /// <summary>The source's identity.</summary>
    public int SourceId { get; set; }

    /// <summary>Who says so.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>Where in the source: for a dataset the row, for a reference the address; null for an article.</summary>
    public string? Locator { get; set; }

    /// <summary>The passages, for an article.</summary>
    public List<Passage> Passages { get; } = [];

    /// <summary>The outlet's identity, or null.</summary>
    public int? OutletId { get; set; }

    /// <summary>Whom the article cites for it, or null when it speaks for itself.</summary>
    public Outlet? Outlet { get; set; }

    /// <summary>The date of what it cites, or null.</summary>
    public EdtfDate? Cited { get; set; }

    /// <summary>When the claim was true, as far as its source can tell: the source's date, unless said otherwise.</summary>
    public EdtfDate? AsOf { get; set; }

    /// <summary>What became of it.</summary>
    public required ClaimStatus Status { get; set; }

    /// <summary>Why it was accepted or not, or another remark; or null.</summary>
    public string? Note { get; set; }
}

/// <summary>Words in an article, by their place: the words themselves are not ours to keep.</summary>
public sealed class Passage
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The claim it proves.</summary>
    public int ClaimId { get; set; }

    /// <summary>The paragraph: non-empty lines counted from 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The first code point within the trimmed paragraph.</summary>
    public required int Start { get; init; }

    /// <summary>The code point after the last.</summary>
    public required int End { get; init; }

    /// <summary>The paragraph's <see cref="Fingerprint"/>.</summary>
    public required string ParagraphHash { get; init; }

    /// <summary>The words' <see cref="Fingerprint"/>.</summary>
    public required string WordsHash { get; init; }
}
