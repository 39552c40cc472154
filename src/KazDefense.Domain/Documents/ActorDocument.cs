using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>An actor of <c>actors.yaml</c>, with the names that reference sources and dossiers give it.</summary>
public sealed record ActorDocument() : RecordDocument(RecordKind.Actor)
{
    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The name it is shown by; the text of one of <see cref="Names"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Its names, each text once: those of <c>actors.yaml</c> first, then the dossiers' in their order.</summary>
    public IReadOnlyList<NameDocument> Names { get; init; } = [];

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? Iso2 { get; init; }

    /// <summary>ISO 3166-1 alpha-3, or null.</summary>
    public string? Iso3 { get; init; }

    /// <summary>Correlates of War country number, or null.</summary>
    public string? Cow { get; init; }

    /// <summary>Wikidata item, or null.</summary>
    public string? Wikidata { get; init; }
}

/// <summary>
/// One name of an actor. Its claims have the field <c>names</c> and the text as item. A name that sources disagree
/// about has only conflicting claims.
/// </summary>
/// <param name="Text">As written, in Unicode form NFC.</param>
/// <param name="Type">What it is to its bearer.</param>
/// <param name="Language">BCP 47 language.</param>
/// <param name="Script">ISO 15924 script.</param>
/// <param name="Period">When it was borne, where that matters, or null.</param>
public sealed record NameDocument(string Text, NameType Type, string Language, string Script, EdtfDate? Period);
