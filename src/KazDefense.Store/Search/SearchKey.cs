using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Store.Search;

/// <summary>
/// The row of a record among the searchable words. It begins with the day the record is listed under, so that the newest
/// are read from the end of each word's list and nothing else of it is; and it holds what facets count, so that they read nothing more.
/// </summary>
/// <param name="Row">The row's number: day (22 bits), record kind (3), kind (4), standing (2), whether the year is known (1), identity (30).</param>
public readonly record struct SearchKey(long Row)
{
    private const int IdBits = 30, KnownAt = IdBits, StandingAt = KnownAt + 1, KindAt = StandingAt + 2, InAt = KindAt + 4, DayAt = InAt + 3;

    /// <summary>The first row of what has a date; before it stands what has none.</summary>
    public const long FirstDated = 1L << DayAt;

    /// <summary>The record.</summary>
    public int RecordId => (int)(Row & ((1L << IdBits) - 1));

    /// <summary>What the record is.</summary>
    public RecordKind In => (RecordKind)(Row >> InAt & 7);

    /// <summary>The event's, actor's or place's kind or the source's type, as a number.</summary>
    public int Kind => (int)(Row >> KindAt & 15);

    /// <summary>How an event counts; nothing for other records.</summary>
    public Standing Standing => (Standing)((Row >> StandingAt & 3) + 1);

    /// <summary>The calendar year an event is counted in, or 0 where no one year is known.</summary>
    public int Year => (Row >> KnownAt & 1) == 0 ? 0 : DateOnly.FromDayNumber((int)(Row >> DayAt)).Year;

    /// <summary>The row of an event.</summary>
    public static SearchKey OfEvent(int id, int sortDay, EventKind kind, Standing standing, bool isYearKnown) =>
        Of(RecordKind.Event, id, (int)kind, sortDay) with { Row = Of(RecordKind.Event, id, (int)kind, sortDay).Row | ((long)standing - 1) << StandingAt | (isYearKnown ? 1L << KnownAt : 0) };

    /// <summary>The row of another record; the day is 0 for what has no date.</summary>
    public static SearchKey Of(RecordKind of, int id, int kind, int sortDay = 0) => new((long)sortDay << DayAt | (long)of << InAt | (long)kind << KindAt | (uint)id);

    /// <summary>The record's identity, in SQL over a row.</summary>
    internal const string RecordIdSql = "rowid & 1073741823";
}
