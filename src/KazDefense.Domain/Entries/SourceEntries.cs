using KazDefense.Domain.Records;

namespace KazDefense.Domain.Entries;

/// <summary>A source as typed; see <see cref="Documents.SourceDocument"/>.</summary>
public sealed class SourceEntry() : RecordEntry(RecordKind.Source)
{
    /// <summary>What it is, as a term; <c>article</c> where nothing is typed.</summary>
    public string? Type { get; set; }

    /// <summary>Its title, or our description.</summary>
    public string? Title { get; set; }

    /// <summary>Its authors.</summary>
    public List<string> Authors { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>The publication.</summary>
    public string? Publication { get; set; }

    /// <summary>The publisher.</summary>
    public string? Publisher { get; set; }

    /// <summary>The volume.</summary>
    public string? Volume { get; set; }

    /// <summary>The issue.</summary>
    public string? Issue { get; set; }

    /// <summary>When it appeared: EDTF, or words.</summary>
    public string? Date { get; set; }

    /// <summary>How that is known, as a term; <c>stated</c> where nothing is typed.</summary>
    public string? DateBasis { get; set; }

    /// <summary>How the date was derived or inferred.</summary>
    public string? DateNote { get; set; }

    /// <summary>BCP 47 language.</summary>
    public string? Language { get; set; }

    /// <summary>Where it can be read.</summary>
    public string? Address { get; set; }

    /// <summary>The licence of its data.</summary>
    public string? Licence { get; set; }

    /// <summary>The text file's name in the articles folder.</summary>
    public string? File { get; set; }

    /// <summary>The paragraphs that are the article's own text: <c>3-10, 12</c>.</summary>
    public string? Content { get; set; }

    /// <summary>The years it reports on.</summary>
    public string? CoversYears { get; set; }

    /// <summary>The pairs of actors it reports on.</summary>
    public List<PairEntry> CoversPairs { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>A remark on what it reports on.</summary>
    public string? CoversNote { get; set; }

    /// <summary>A remark.</summary>
    public string? Note { get; set; }
}

/// <summary>Two actors, as typed.</summary>
public sealed class PairEntry
{
    /// <summary>The slug of the one.</summary>
    public string? First { get; set; }

    /// <summary>The slug of the other.</summary>
    public string? Second { get; set; }
}

/// <summary>An outlet as typed; see <see cref="Documents.OutletDocument"/>.</summary>
public sealed class OutletEntry() : RecordEntry(RecordKind.Outlet)
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>One of <see cref="Documents.Vocabulary.OutletKinds"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>Its address.</summary>
    public string? Address { get; set; }
}
