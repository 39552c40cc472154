using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Events;

/// <summary>How the date of an event is known.</summary>
public enum DateBasis
{
    /// <summary>The source says it.</summary>
    Stated = 1,

    /// <summary>Worked out from what the source says; the note tells how.</summary>
    Derived,

    /// <summary>A reader's inference; the note tells why.</summary>
    Inferred,

    /// <summary>Not said: the report's own date bounds it.</summary>
    None,
}

/// <summary>
/// One thing that happened, was agreed, promised, planned, refused or cancelled between actors, at some time.
/// What only some kinds have is in a details record, which never repeats participants or places.
/// </summary>
public sealed class Event
{
    /// <summary>The record's identity.</summary>
    public int Id { get; set; }

    /// <summary>The record.</summary>
    public required Record Record { get; init; }

    /// <summary>What it is.</summary>
    public required EventKind Kind { get; set; }

    /// <summary>A finer kind within the kind (<c>joint</c>, <c>visit</c>, <c>offer</c>, an agreement's act), or null.</summary>
    public string? Subtype { get; set; }

    /// <summary>Our title, at most 120 characters.</summary>
    public required string Title { get; set; }

    /// <summary>Our summary, in one or two sentences.</summary>
    public required string Summary { get; set; }

    /// <summary>When, as uncertain as it is known.</summary>
    public required EdtfDate Date { get; set; }

    /// <summary>How the date is known.</summary>
    public required DateBasis DateBasis { get; set; }

    /// <summary>How the date was derived or inferred, or null.</summary>
    public string? DateNote { get; set; }

    /// <summary>What became of it, as of <see cref="AsOf"/>.</summary>
    public required EventStatus Status { get; set; }

    /// <summary>The date of the report that the status rests on.</summary>
    public required EdtfDate AsOf { get; set; }

    /// <summary>True for "a series of meetings" and the like: shown, never counted.</summary>
    public bool IsAggregate { get; set; }

    /// <summary>A remark for readers about how the sources were read, or null.</summary>
    public string? Note { get; set; }

    /// <summary>Who, in which role.</summary>
    public List<Participation> Participations { get; } = [];

    /// <summary>Where.</summary>
    public List<EventPlace> Places { get; } = [];

    /// <summary>How much.</summary>
    public List<Measure> Measures { get; } = [];

    /// <summary>How it stands to other events.</summary>
    public List<EventLink> Links { get; } = [];

    /// <summary>What only an exercise has.</summary>
    public ExerciseDetails? Exercise { get; set; }

    /// <summary>What only an agreement has.</summary>
    public AgreementDetails? Agreement { get; set; }

    /// <summary>What only a transfer has.</summary>
    public TransferDetails? Transfer { get; set; }

    /// <summary>What only training has.</summary>
    public TrainingDetails? Training { get; set; }

    /// <summary>How it counts and is drawn.</summary>
    public Standing Standing => Standings.Of(Kind, Status);

    /// <summary>Whether any count includes it: aggregates and context never are.</summary>
    public bool IsCounted => !IsAggregate && Kind is not EventKind.Context;
}
