using KazDefense.Domain.Records;

namespace KazDefense.Domain.Entries;

/// <summary>An actor as typed; see <see cref="Documents.ActorDocument"/>. Claims for names have the path <c>names/TEXT</c>, or <c>names</c> for all.</summary>
public sealed class ActorEntry() : RecordEntry(RecordKind.Actor)
{
    /// <summary>What it is, as a term.</summary>
    public string? Kind { get; set; }

    /// <summary>The name it is shown by; the first of <see cref="Names"/> where nothing is typed.</summary>
    public string? Name { get; set; }

    /// <summary>Its names.</summary>
    public List<NameEntry> Names { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>A remark.</summary>
    public string? Note { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Iso2 { get; set; }

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public string? Iso3 { get; set; }

    /// <summary>Correlates of War country number.</summary>
    public string? Cow { get; set; }

    /// <summary>Wikidata item.</summary>
    public string? Wikidata { get; set; }
}

/// <summary>One name of an actor, as typed.</summary>
public sealed class NameEntry
{
    /// <summary>As written.</summary>
    public string? Text { get; set; }

    /// <summary>What it is to its bearer, as a term; <c>official</c> where nothing is typed.</summary>
    public string? Type { get; set; }

    /// <summary>BCP 47 language; <c>en</c> where nothing is typed.</summary>
    public string? Language { get; set; }

    /// <summary>ISO 15924 script; that of the letters where nothing is typed.</summary>
    public string? Script { get; set; }

    /// <summary>When it was borne, where that matters.</summary>
    public string? Period { get; set; }
}

/// <summary>An actor's place in a body, as typed; see <see cref="Documents.AffiliationDocument"/>.</summary>
public sealed class AffiliationEntry() : RecordEntry(RecordKind.Affiliation)
{
    /// <summary>The slug of who belongs.</summary>
    public string? Actor { get; set; }

    /// <summary>The slug of what to.</summary>
    public string? Body { get; set; }

    /// <summary>How, as a term.</summary>
    public string? Role { get; set; }

    /// <summary>The office.</summary>
    public string? Office { get; set; }

    /// <summary>The period, or the date it was seen: EDTF, or words.</summary>
    public string? Date { get; set; }

    /// <summary>True when <see cref="Date"/> is only when it was seen to be so.</summary>
    public bool Observed { get; set; }

    /// <summary>A remark.</summary>
    public string? Note { get; set; }
}

/// <summary>A group of partners, as typed; see <see cref="Documents.VectorDocument"/>.</summary>
public sealed class VectorEntry() : RecordEntry(RecordKind.Vector)
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>One of <see cref="Documents.Vocabulary.VectorTokens"/>.</summary>
    public string? Token { get; set; }

    /// <summary>Its place in the order of the vectors, from 0.</summary>
    public string? Ordinal { get; set; }

    /// <summary>Who belongs, and when.</summary>
    public List<VectorMemberEntry> Members { get; set => field = EntryLists.Whole(value); } = [];
}

/// <summary>A partner's belonging to a vector, as typed.</summary>
public sealed class VectorMemberEntry
{
    /// <summary>The partner's slug.</summary>
    public string? Actor { get; set; }

    /// <summary>When; always where nothing is typed.</summary>
    public string? Period { get; set; }
}
