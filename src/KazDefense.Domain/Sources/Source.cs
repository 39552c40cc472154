using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Sources;

/// <summary>What a source is, and so how places within it are given.</summary>
public enum SourceType
{
    /// <summary>A text: paragraph and span.</summary>
    Article = 1,

    /// <summary>A table: row.</summary>
    Dataset,

    /// <summary>A work of reference: address.</summary>
    Reference,
}

/// <summary>What the store was told by.</summary>
public sealed class Source
{
    /// <summary>The record's identity.</summary>
    public int Id { get; set; }

    /// <summary>The record.</summary>
    public required Record Record { get; init; }

    /// <summary>What it is.</summary>
    public required SourceType Type { get; set; }

    /// <summary>Title, or our own description where it bears none.</summary>
    public required string Title { get; set; }

    /// <summary>Authors, separated by line feeds; null where not named.</summary>
    public string? Authors { get; set; }

    /// <summary>Publication, or null.</summary>
    public string? Publication { get; set; }

    /// <summary>Publisher, or null.</summary>
    public string? Publisher { get; set; }

    /// <summary>Volume, or null.</summary>
    public string? Volume { get; set; }

    /// <summary>Issue, or null.</summary>
    public string? Issue { get; set; }

    /// <summary>When it appeared.</summary>
    public required EdtfDate Date { get; set; }

    /// <summary>How that is known.</summary>
    public required DateBasis DateBasis { get; set; }

    /// <summary>How the date was derived, or null.</summary>
    public string? DateNote { get; set; }

    /// <summary>BCP 47 language.</summary>
    public required string Language { get; set; }

    /// <summary>Where it can be read, or null.</summary>
    public string? Address { get; set; }

    /// <summary>The licence of its data, or null.</summary>
    public string? Licence { get; set; }

    /// <summary>The text file's name in the articles folder, or null.</summary>
    public string? File { get; set; }

    /// <summary>The paragraphs that are the article's own text, as ranges (<c>3-10</c>), or null.</summary>
    public string? Content { get; set; }

    /// <summary>The years it reports on, or null.</summary>
    public EdtfDate? CoversYears { get; set; }

    /// <summary>The pairs of actors it reports on, as slugs (<c>kazakhstan turkey</c>), separated by line feeds, or null.</summary>
    public string? CoversPairs { get; set; }

    /// <summary>A remark on what it reports on, or null.</summary>
    public string? CoversNote { get; set; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; set; }
}

/// <summary>Whom an article itself cites. One record per outlet; each citation has its own date.</summary>
public sealed class Outlet
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

    /// <summary><c>newspaper, agency, broadcaster, website, journal, government, magazine, document</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Its country, ISO 3166-1 alpha-2, or null.</summary>
    public string? Country { get; set; }

    /// <summary>Its address, or null.</summary>
    public string? Address { get; set; }
}
