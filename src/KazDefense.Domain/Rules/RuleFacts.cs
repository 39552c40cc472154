using System.Diagnostics.CodeAnalysis;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Rules;

/// <summary>What rules know of a record that a document names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="State">How far it is published; a withdrawn one may not be named anew.</param>
/// <param name="Sort">What it is among its kind, as a term (an actor's kind, a source's type), or null.</param>
/// <param name="Date">When it appeared, for a source.</param>
/// <param name="File">Its text file, for a source; null for none.</param>
/// <param name="MergedInto">The slug of the record it was merged into, or null.</param>
public sealed record KnownRecord(RecordKind Kind, string Slug, RecordState State, string? Sort = null, EdtfDate? Date = null, string? File = null, string? MergedInto = null);

/// <summary>What rules are told of the world beyond the document: what it names, what it said before, and the articles' words.</summary>
public sealed record RuleFacts
{
    /// <summary>The records that the document names, as far as they exist.</summary>
    public IReadOnlyDictionary<(RecordKind Kind, string Slug), KnownRecord> Records { get; init; } = new Dictionary<(RecordKind, string), KnownRecord>();

    /// <summary>The text of a paragraph of an article's file, trimmed; null where the text is not at hand or has no such paragraph.</summary>
    public Func<string, int, string?> Paragraph { get; init; } = (_, _) => null;

    /// <summary>Whether the text of an article's file is at hand, so that a paragraph that is not found is an error.</summary>
    public Func<string, bool> HasText { get; init; } = _ => false;

    /// <summary>The document as it was last saved; null when it is new. What stood there already is not held against a change that leaves it alone.</summary>
    public Documents.RecordDocument? Before { get; init; }

    /// <summary>Whether it was withdrawn until now: then all that it names must be there, as for a new one.</summary>
    public bool ComesBack { get; init; }

    /// <summary>The published records that will name this one, in order; gathered where it is to be withdrawn.</summary>
    public IReadOnlyList<(RecordKind Kind, string Slug)> Users { get; init; } = [];

    /// <summary>The state the document is to be saved in: only what is published needs proof.</summary>
    public RecordState State { get; init; } = RecordState.Published;

    /// <summary>What is known of a record.</summary>
    public bool TryFind(RecordKind kind, string slug, [NotNullWhen(true)] out KnownRecord? known) => Records.TryGetValue((kind, slug), out known);
}
