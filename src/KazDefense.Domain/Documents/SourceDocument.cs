using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Documents;

/// <summary>A source: a dossier's article, or a reference or dataset of <c>references.yaml</c>.</summary>
public sealed record SourceDocument() : RecordDocument(RecordKind.Source)
{
    /// <summary>What it is.</summary>
    public required SourceType Type { get; init; }

    /// <summary>Its title, or our description where it bears none.</summary>
    public required string Title { get; init; }

    /// <summary>Its authors; empty where not named.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The publication, or null.</summary>
    public string? Publication { get; init; }

    /// <summary>The publisher, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>The volume, or null.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue, or null.</summary>
    public string? Issue { get; init; }

    /// <summary>When it appeared.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>How that is known.</summary>
    public required DateBasis DateBasis { get; init; }

    /// <summary>How the date was derived or inferred; given whenever it was.</summary>
    public string? DateNote { get; init; }

    /// <summary>BCP 47 language.</summary>
    public required string Language { get; init; }

    /// <summary>Where it can be read, or null.</summary>
    public string? Address { get; init; }

    /// <summary>The licence of its data, or null.</summary>
    public string? Licence { get; init; }

    /// <summary>The text file's name in the articles folder, or null.</summary>
    public string? File { get; init; }

    /// <summary>The paragraphs that are the article's own text, ascending; empty where not said.</summary>
    public IReadOnlyList<int> Content { get; init; } = [];

    /// <summary>What it reports on, or null where not said.</summary>
    public CoverageDocument? Covers { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>What a source reports on.</summary>
/// <param name="Years">The years, or null.</param>
/// <param name="Pairs">The pairs of actors, as slugs.</param>
/// <param name="Note">A remark, or null.</param>
public sealed record CoverageDocument(EdtfDate? Years, IReadOnlyList<PairDocument> Pairs, string? Note);

/// <summary>Two actors, as slugs.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
public sealed record PairDocument(string First, string Second);
