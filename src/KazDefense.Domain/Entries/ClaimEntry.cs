using System.Text.Json.Serialization;

namespace KazDefense.Domain.Entries;

/// <summary>Words in an article, as typed. Where the article's text is not at hand the paragraph alone will do.</summary>
public class PassageEntry
{
    /// <summary>The paragraph: non-empty lines counted from 1.</summary>
    public string? Paragraph { get; set; }

    /// <summary>The first code point within the trimmed paragraph, from 0.</summary>
    public string? Start { get; set; }

    /// <summary>The code point after the last.</summary>
    public string? End { get; set; }

    /// <summary>The paragraph's fingerprint.</summary>
    public string? ParagraphHash { get; set; }

    /// <summary>The words' fingerprint.</summary>
    public string? WordsHash { get; set; }

    /// <summary>The words as quoted, from which place and fingerprints are found before it is read; nothing where these are typed.</summary>
    public string? Words { get; set; }

    /// <summary>Whether nothing at all is typed.</summary>
    [JsonIgnore]
    public bool IsBlank => string.IsNullOrWhiteSpace(Paragraph + Start + End + ParagraphHash + WordsHash + Words);
}

/// <summary>
/// One source's word for one or several values of a record. The first passage stands in the claim itself, further ones in
/// <see cref="Passages"/>.
/// </summary>
public sealed class ClaimEntry : PassageEntry
{
    /// <summary>The paths of what it proves: <c>date</c>, <c>participants</c> (all of them), <c>participants/kazakhstan/host</c>.</summary>
    public List<string> For { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>The source's slug.</summary>
    public string? Source { get; set; }

    /// <summary>Passages after the first.</summary>
    public List<PassageEntry> Passages { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>Where in a dataset or reference; nothing for an article.</summary>
    public string? Locator { get; set; }

    /// <summary>The slug of the outlet that the article cites for it.</summary>
    public string? Outlet { get; set; }

    /// <summary>The date of what it cites; relative words count from the source's date.</summary>
    public string? Cited { get; set; }

    /// <summary>When it was true as far as the source can tell; the source's date where nothing is typed.</summary>
    public string? AsOf { get; set; }

    /// <summary><c>accepted</c> (also where nothing is typed), <c>conflicting</c>, <c>superseded</c> or <c>unverified</c>.</summary>
    public string? Status { get; set; }

    /// <summary>What the source gives where it differs from the record; then <see cref="For"/> names one value only.</summary>
    public string? Value { get; set; }

    /// <summary>Why it was accepted or not, or another remark.</summary>
    public string? Note { get; set; }

    /// <summary>The claim's own passage, if any of it is typed, and the further ones.</summary>
    [JsonIgnore]
    public IEnumerable<PassageEntry> AllPassages => IsBlank ? Passages : Passages.Prepend(this);

    /// <summary>The same again, to be changed on its own.</summary>
    public ClaimEntry Copy() => new()
    {
        For = [.. For],
        Source = Source,
        Paragraph = Paragraph,
        Start = Start,
        End = End,
        ParagraphHash = ParagraphHash,
        WordsHash = WordsHash,
        Words = Words,
        Passages = [.. Passages.Select(p => new PassageEntry { Paragraph = p.Paragraph, Start = p.Start, End = p.End, ParagraphHash = p.ParagraphHash, WordsHash = p.WordsHash, Words = p.Words })],
        Locator = Locator,
        Outlet = Outlet,
        Cited = Cited,
        AsOf = AsOf,
        Status = Status,
        Value = Value,
        Note = Note,
    };
}
