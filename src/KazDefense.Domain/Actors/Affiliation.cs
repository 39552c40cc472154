using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Actors;

/// <summary>How an actor belongs to a body.</summary>
public enum AffiliationRole
{
    /// <summary>A member of an organisation: the organisation does not act through it.</summary>
    Member = 1,

    /// <summary>A part of it: what the part does, the body takes part in.</summary>
    PartOf,

    /// <summary>Presides over it.</summary>
    Chair,

    /// <summary>Holds an office in it.</summary>
    Holder,
}

/// <summary>An actor's place in a body, over a period or as observed on a date.</summary>
public sealed class Affiliation
{
    /// <summary>The record's identity.</summary>
    public int Id { get; set; }

    /// <summary>The record.</summary>
    public required Record Record { get; init; }

    /// <summary>The actor's identity.</summary>
    public int ActorId { get; set; }

    /// <summary>Who belongs.</summary>
    public Actor Actor { get; set; } = null!;

    /// <summary>The body's identity.</summary>
    public int BodyId { get; set; }

    /// <summary>To what.</summary>
    public Actor Body { get; set; } = null!;

    /// <summary>How.</summary>
    public required AffiliationRole Role { get; set; }

    /// <summary>The office held, or null.</summary>
    public string? Office { get; set; }

    /// <summary>The period, or the date it was seen.</summary>
    public required EdtfDate Date { get; set; }

    /// <summary>True when <see cref="Date"/> is only when it was seen to be so.</summary>
    public bool IsObserved { get; set; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; set; }
}
