using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A state.</summary>
    State = 1,

    /// <summary>An organisation: international unless it is part of a state.</summary>
    Organisation,

    /// <summary>A ministry or department.</summary>
    Ministry,

    /// <summary>Armed forces, a branch, a unit.</summary>
    Force,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An office whose holder is not named.</summary>
    Office,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A programme or standing framework.</summary>
    Programme,

    /// <summary>A series of exercises.</summary>
    ExerciseSeries,

    /// <summary>A loose group.</summary>
    Group,
}

/// <summary>Someone or something that acts, or is acted upon.</summary>
public sealed class Actor
{
    /// <summary>The record's identity.</summary>
    public int Id { get; set; }

    /// <summary>The record.</summary>
    public required Record Record { get; init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; set; }

    /// <summary>The name it is shown by; one of <see cref="Names"/>.</summary>
    public required string Name { get; set; }

    /// <summary>All its names.</summary>
    public List<ActorName> Names { get; } = [];

    /// <summary>A remark, or null.</summary>
    public string? Note { get; set; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? Iso2 { get; set; }

    /// <summary>ISO 3166-1 alpha-3, or null.</summary>
    public string? Iso3 { get; set; }

    /// <summary>Correlates of War country number, or null.</summary>
    public string? Cow { get; set; }

    /// <summary>Wikidata item, or null.</summary>
    public string? Wikidata { get; set; }
}

/// <summary>What a name is to its bearer.</summary>
public enum NameType
{
    /// <summary>The full or proper name.</summary>
    Official = 1,

    /// <summary>A short form.</summary>
    Short,

    /// <summary>Initials.</summary>
    Acronym,

    /// <summary>Another spelling from another script or custom.</summary>
    Transliteration,

    /// <summary>No longer borne.</summary>
    Former,

    /// <summary>A capital for its government.</summary>
    Metonym,

    /// <summary>The adjective or demonym.</summary>
    Adjective,

    /// <summary>Words that describe what has no proper name.</summary>
    Descriptive,
}

/// <summary>One name of an actor.</summary>
public sealed class ActorName
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The actor.</summary>
    public int ActorId { get; set; }

    /// <summary>The name as written.</summary>
    public required string Text { get; set; }

    /// <summary>What it is to its bearer.</summary>
    public required NameType Type { get; set; }

    /// <summary>BCP 47 language.</summary>
    public required string Language { get; set; }

    /// <summary>ISO 15924 script.</summary>
    public required string Script { get; set; }

    /// <summary>When it was borne, where that matters, or null.</summary>
    public EdtfDate? Period { get; set; }

    /// <summary>The folded spelling by which names meet; see <see cref="NameKey"/>.</summary>
    public required string Key { get; set; }
}
