using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Events;

/// <summary>What only an exercise has. Its troops are measures.</summary>
public sealed class ExerciseDetails
{
    /// <summary>The event.</summary>
    public int EventId { get; set; }

    /// <summary>The series' identity (an actor of kind exercise-series), or null.</summary>
    public int? SeriesId { get; set; }

    /// <summary>The series, or null.</summary>
    public Actor? Series { get; set; }

    /// <summary>The edition's name within its series, usually a year, or null.</summary>
    public string? Edition { get; set; }

    /// <summary><c>field, command-staff, peacekeeping, counter-terrorism, naval, air</c>, or null.</summary>
    public string? Type { get; set; }
}

/// <summary>What only an act of an agreement has. The act itself is the event's subtype.</summary>
public sealed class AgreementDetails
{
    /// <summary>The event.</summary>
    public int EventId { get; set; }

    /// <summary>Our key for the instrument, shared by all its acts.</summary>
    public required string Instrument { get; set; }

    /// <summary><c>treaty, framework, plan, programme-cycle, memorandum, protocol, agreement, joint-statement</c>, or null.</summary>
    public string? Form { get; set; }

    /// <summary>Which cycle or phase of a programme, or null.</summary>
    public string? Cycle { get; set; }

    /// <summary>For how long it runs, or null.</summary>
    public EdtfDate? Term { get; set; }
}

/// <summary>What only a transfer has.</summary>
public sealed class TransferDetails
{
    /// <summary>The event.</summary>
    public int EventId { get; set; }

    /// <summary><c>gift, sale, loan</c>, or null where not said.</summary>
    public string? Mode { get; set; }

    /// <summary>The programme it runs under, or null.</summary>
    public int? ProgrammeId { get; set; }

    /// <summary>The programme, or null.</summary>
    public Actor? Programme { get; set; }

    /// <summary>What is transferred.</summary>
    public List<TransferItem> Items { get; } = [];
}

/// <summary>One kind of equipment in a transfer.</summary>
public sealed class TransferItem
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The event.</summary>
    public int EventId { get; set; }

    /// <summary>A short name, unique within the transfer.</summary>
    public required string Key { get; init; }

    /// <summary>What it is.</summary>
    public required string What { get; set; }

    /// <summary>How many, or null where not said.</summary>
    public double? Number { get; set; }

    /// <summary><c>new</c> or <c>used</c>, or null where not said.</summary>
    public string? Condition { get; set; }

    /// <summary>Terms, or null.</summary>
    public string? Terms { get; set; }
}

/// <summary>What only training has. The number of people is a measure.</summary>
public sealed class TrainingDetails
{
    /// <summary>The event.</summary>
    public int EventId { get; set; }

    /// <summary>In what, or null.</summary>
    public string? Topic { get; set; }

    /// <summary>The programme it runs under, or null.</summary>
    public int? ProgrammeId { get; set; }

    /// <summary>The programme, or null.</summary>
    public Actor? Programme { get; set; }
}
