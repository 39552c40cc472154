using KazDefense.Domain.Events;

namespace KazDefense.Store.Involvements;

/// <summary>How an actor comes into an event.</summary>
[Flags]
public enum Involved
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Took part itself.</summary>
    Party = 1,

    /// <summary>The event is about it.</summary>
    About = 2,

    /// <summary>A state or international organisation that took part, itself or through its people, ministries, forces or companies.</summary>
    Partner = 4,
}

/// <summary>
/// One published event as seen from one actor: what every timeline reads. It copies what filters and counts
/// compare, so that one clustered index answers them; the same transaction that writes an event writes its rows.
/// The row of <see cref="Anyone"/> stands for the event whoever took part.
/// </summary>
public sealed class Involvement
{
    /// <summary>The actor of the row that every event has.</summary>
    public const int Anyone = 0;

    /// <summary>
    /// How many days lie between the first and the last day of a short date at most: a year. Longer and open dates have
    /// an index of their own, so that a search for what overlaps some years can stop reading short ones a year before.
    /// </summary>
    public const int ShortDays = 366;

    /// <summary>The actor, or <see cref="Anyone"/>.</summary>
    public int ActorId { get; set; }

    /// <summary>The event's sort key, in days since 1 January of the year 1.</summary>
    public int SortDay { get; set; }

    /// <summary>The event.</summary>
    public int EventId { get; set; }

    /// <summary>How the actor comes into it.</summary>
    public Involved Involved { get; set; }

    /// <summary>The partner's vector at the time, and of what was only said that of whom it is about; otherwise null.</summary>
    public int? VectorId { get; set; }

    /// <summary>The event's kind.</summary>
    public EventKind Kind { get; set; }

    /// <summary>The event's status.</summary>
    public EventStatus Status { get; set; }

    /// <summary>How the event counts.</summary>
    public Standing Standing { get; set; }

    /// <summary>Whether counts include it: aggregates and context never are.</summary>
    public bool IsCounted { get; set; }

    /// <summary>The first day it may fall on; day 0 where the beginning is open.</summary>
    public int EarliestDay { get; set; }

    /// <summary>The last day it may fall on; the calendar's last where the end is open.</summary>
    public int LatestDay { get; set; }

    /// <summary>The calendar year it is counted in; 0 where no one year is known.</summary>
    public int Year { get; set; }
}

/// <summary>How many events an actor comes into, by year, kind, status and how it does.</summary>
public sealed class ActorYear
{
    /// <summary>The actor, or <see cref="Involvement.Anyone"/>.</summary>
    public int ActorId { get; set; }

    /// <summary>The year; 0 where no one year is known.</summary>
    public int Year { get; set; }

    /// <summary>The kind.</summary>
    public EventKind Kind { get; set; }

    /// <summary>The status.</summary>
    public EventStatus Status { get; set; }

    /// <summary>Whether they count.</summary>
    public bool IsCounted { get; set; }

    /// <summary>How the actor comes into them.</summary>
    public Involved Involved { get; set; }

    /// <summary>How many.</summary>
    public int Events { get; set; }
}

/// <summary>How many counted events two partners share as parties, by year, kind and standing.</summary>
public sealed class PairYear
{
    /// <summary>One partner.</summary>
    public int FocusId { get; set; }

    /// <summary>The other.</summary>
    public int PartnerId { get; set; }

    /// <summary>The year; 0 where no one year is known.</summary>
    public int Year { get; set; }

    /// <summary>The kind.</summary>
    public EventKind Kind { get; set; }

    /// <summary>How they count.</summary>
    public Standing Standing { get; set; }

    /// <summary>How many.</summary>
    public int Events { get; set; }
}
