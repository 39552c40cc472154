using System.Text.Json.Serialization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>An event. Its own details, if any, are those of its kind.</summary>
public sealed record EventDocument() : RecordDocument(RecordKind.Event)
{
    /// <summary>The slug of the dossier that defines it; no part of what the seeds say about it.</summary>
    [JsonIgnore]
    public string Dossier { get; init; } = "";

    /// <summary>What it is.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>One of <see cref="EventSubtypes.Of"/> its kind, or null.</summary>
    public string? Subtype { get; init; }

    /// <summary>Our title, at most <see cref="Vocabulary.MaxTitle"/> characters.</summary>
    public required string Title { get; init; }

    /// <summary>Our summary, at most <see cref="Vocabulary.MaxSummary"/> characters.</summary>
    public required string Summary { get; init; }

    /// <summary>When.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>How the date is known.</summary>
    public required DateBasis DateBasis { get; init; }

    /// <summary>How the date was derived or inferred; given whenever it was.</summary>
    public string? DateNote { get; init; }

    /// <summary>What became of it.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>The date of the report that the status rests on: the dossier's source's unless said otherwise.</summary>
    public required EdtfDate AsOf { get; init; }

    /// <summary>True for "a series of meetings" and the like.</summary>
    public bool IsAggregate { get; init; }

    /// <summary>Who, in which role, in the dossier's order; an actor at most once in one role, at least one in all.</summary>
    public required IReadOnlyList<ParticipationDocument> Participations { get; init; }

    /// <summary>The slugs of where, in the dossier's order, each once.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>How much; keys are unique.</summary>
    public IReadOnlyList<MeasureDocument> Measures { get; init; } = [];

    /// <summary>How it stands to other events.</summary>
    public IReadOnlyList<LinkDocument> Links { get; init; } = [];

    /// <summary>What only an exercise has, or null.</summary>
    public ExerciseDocument? Exercise { get; init; }

    /// <summary>What only an agreement has, or null.</summary>
    public AgreementDocument? Agreement { get; init; }

    /// <summary>What only a transfer has, or null.</summary>
    public TransferDocument? Transfer { get; init; }

    /// <summary>What only training has, or null.</summary>
    public TrainingDocument? Training { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>An actor's part in an event.</summary>
/// <param name="Actor">The actor's slug.</param>
/// <param name="Role">In which role.</param>
/// <param name="Note">What it brought, or null.</param>
/// <param name="People">People it brought, or null.</param>
public sealed record ParticipationDocument(string Actor, Role Role, string? Note, int? People);

/// <summary>A quantity of an event.</summary>
/// <param name="Key">A short name, unique within the event.</param>
/// <param name="Quantity">How much; finite, not negative.</param>
/// <param name="Unit">Of what unit.</param>
/// <param name="Qualifier">How exactly.</param>
/// <param name="Of">What is counted.</param>
/// <param name="Basis">Over what.</param>
public sealed record MeasureDocument(string Key, double Quantity, string Unit, Qualifier Qualifier, string Of, MeasureBasis Basis);

/// <summary>A link to another event of any dossier.</summary>
/// <param name="Relation">How this event stands to it.</param>
/// <param name="Event">The other event's slug.</param>
/// <param name="Note">A remark, or null.</param>
public sealed record LinkDocument(Relation Relation, string Event, string? Note);
