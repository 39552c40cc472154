using System.Text.Json.Serialization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Documents;

/// <summary>One source's word for one value of one record.</summary>
public sealed record ClaimDocument
{
    /// <summary>The field, as <see cref="ProvableValue.Field"/>; also <c>title</c> of an event.</summary>
    public required string Field { get; init; }

    /// <summary>Which of the field's values (<c>kazakhstan/host</c>), or null for a field with one.</summary>
    public string? Item { get; init; }

    /// <summary>The value in the record's own terms: what the source gives where it differs, otherwise the record's own.</summary>
    public required string Value { get; init; }

    /// <summary>The source's slug.</summary>
    public required string Source { get; init; }

    /// <summary>The passages it rests on; empty when <see cref="Locator"/> says where.</summary>
    public IReadOnlyList<PassageDocument> Passages { get; init; } = [];

    /// <summary>Where in a dataset or reference, or null for an article.</summary>
    public string? Locator { get; init; }

    /// <summary>The slug of the outlet that the article cites for it, or null when it speaks for itself.</summary>
    public string? Outlet { get; init; }

    /// <summary>The date of what it cites, or null.</summary>
    public EdtfDate? Cited { get; init; }

    /// <summary>When it was true as far as the source can tell: the source's date unless said otherwise.</summary>
    public required EdtfDate AsOf { get; init; }

    /// <summary>What became of it.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>Why it was accepted or not, or another remark; or null.</summary>
    public string? Note { get; init; }
}

/// <summary>
/// Words in an article, by their place. Where the article's text is not at hand a passage may be a whole paragraph: then
/// <paramref name="Start"/> and <paramref name="End"/> are 0 and there are no fingerprints.
/// </summary>
/// <param name="Paragraph">The paragraph: non-empty lines counted from 1.</param>
/// <param name="Start">The first code point within the trimmed paragraph, from 0.</param>
/// <param name="End">The code point after the last; greater than <paramref name="Start"/>.</param>
/// <param name="ParagraphHash">The paragraph's <see cref="Fingerprint"/>.</param>
/// <param name="WordsHash">The words' <see cref="Fingerprint"/>.</param>
public sealed record PassageDocument(int Paragraph, int Start, int End, string ParagraphHash, string WordsHash)
{
    /// <summary>Whether only the paragraph is known, not the words.</summary>
    [JsonIgnore]
    public bool IsWholeParagraph => Start == 0 && End == 0 && ParagraphHash.Length == 0 && WordsHash.Length == 0;
}
