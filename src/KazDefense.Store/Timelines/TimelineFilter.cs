using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Store.Timelines;

/// <summary>In which order events come.</summary>
public enum TimelineOrder
{
    /// <summary>The earliest first; what is only known to precede a report stands at the report.</summary>
    OldestFirst,

    /// <summary>The latest first.</summary>
    NewestFirst,
}

/// <summary>Which events are asked for. The same on pages and in the API; every part is in the address.</summary>
public sealed record TimelineFilter
{
    /// <summary>The most rows a page may have.</summary>
    public const int MaxLimit = 500;

    /// <summary>Stands for "no one year is known" among <see cref="Years"/>.</summary>
    public const int NoYear = 0;

    /// <summary>Whose partners are meant and whose colours drawn; a slug.</summary>
    public string Focus { get; init; } = "kazakhstan";

    /// <summary>Actors that must all be involved, as parties or as what it is about; slugs.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Actors that must all have taken part, themselves or through their people; slugs.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Any of these kinds; empty for all.</summary>
    public IReadOnlyList<EventKind> Kinds { get; init; } = [];

    /// <summary>Any of these statuses; empty for all.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>Any of these standings; empty for all.</summary>
    public IReadOnlyList<Standing> Standings { get; init; } = [];

    /// <summary>Any of these vectors of partners other than the focus; slugs, or <c>none</c> for no partner at all.</summary>
    public IReadOnlyList<string> Vectors { get; init; } = [];

    /// <summary>Any of these places; slugs.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Any of these sources; slugs.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>An exercise series; a slug.</summary>
    public string? Series { get; init; }

    /// <summary>Nothing that certainly ended before the first day of this.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>Nothing that certainly began after the last day of this.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>Only counted deeds.</summary>
    public bool DeedsOnly { get; init; }

    /// <summary>True for events that counts include, false for aggregates and context only, null for all.</summary>
    public bool? Counted { get; init; }

    /// <summary>Any of these years as counts give them; <see cref="NoYear"/> for events of no one known year; empty for all.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>Words that must all occur, in any spelling, each as a beginning.</summary>
    public string? Words { get; init; }

    /// <summary>The order.</summary>
    public TimelineOrder Order { get; init; }

    /// <summary>Where the page before ended, or null for the first page.</summary>
    public TimelineCursor? Cursor { get; init; }

    /// <summary>How many rows, 1 to <see cref="MaxLimit"/>.</summary>
    public int Limit { get; init; } = 100;
}
