using System.Globalization;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Store.Search;

/// <summary>In which order records come.</summary>
public enum SearchOrder
{
    /// <summary>Names that are exactly this first, then what fits best.</summary>
    Relevance,

    /// <summary>The latest first; what has no date last.</summary>
    NewestFirst,

    /// <summary>The earliest first; what has no date last.</summary>
    OldestFirst,
}

/// <summary>What is sought. The same on the page and in the API; every part is in the address.</summary>
public sealed record SearchFilter
{
    /// <summary>The most rows a page may have.</summary>
    public const int MaxLimit = 100;

    /// <summary>The value of <see cref="Year"/> for events of no one known year.</summary>
    public const string NoYear = "none";

    /// <summary>The words, as typed.</summary>
    public string Words { get; init; } = "";

    /// <summary>Only records of this kind: events, actors, places or sources.</summary>
    public RecordKind? In { get; init; }

    /// <summary>Only this kind of events, actors or places, or this type of sources; a term.</summary>
    public string? Kind { get; init; }

    /// <summary>Only events of this standing.</summary>
    public Standing? Standing { get; init; }

    /// <summary>Only events counted in this year (<c>2009</c>) or decade (<c>2000s</c>), or in no one year (<c>none</c>).</summary>
    public string? Year { get; init; }

    /// <summary>The order.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>Where the page before ended, or null for the first page.</summary>
    public SearchCursor? Cursor { get; init; }

    /// <summary>How many rows, 1 to <see cref="MaxLimit"/>.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>The kinds of records that are searched.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [RecordKind.Event, RecordKind.Actor, RecordKind.Place, RecordKind.Source];

    /// <summary>The terms of a record kind's kinds.</summary>
    public static IReadOnlyCollection<string> KindsOf(RecordKind kind) => kind switch
    {
        RecordKind.Event => Term.All<EventKind>(),
        RecordKind.Actor => Term.All<ActorKind>(),
        RecordKind.Place => Term.All<PlaceKind>(),
        RecordKind.Source => Term.All<SourceType>(),
        _ => [],
    };

    /// <summary>The term of the kind that a row holds as a number.</summary>
    internal static string KindOf(SearchKey key) => key.In switch
    {
        RecordKind.Actor => Term.Of((ActorKind)key.Kind),
        RecordKind.Place => Term.Of((PlaceKind)key.Kind),
        RecordKind.Source => Term.Of((SourceType)key.Kind),
        _ => Term.Of((EventKind)key.Kind),
    };

    /// <summary>The values of <see cref="Year"/> by which a year is chosen: itself and its decade.</summary>
    public static IReadOnlyList<string> YearValues(int year) =>
        year == 0 ? [NoYear] : [year.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{year / 10 * 10}s")];

    /// <summary>Whether a value is one of <see cref="Year"/>.</summary>
    public static bool IsYear(string value) => value == NoYear
        || (int.TryParse(value.EndsWith("0s", StringComparison.Ordinal) ? value[..^1] : value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999
            && (value.Length == 4 || value.Length == 5));

    /// <summary>Whether anything narrows the words.</summary>
    internal bool IsNarrowed => In is not null || Kind is not null || Standing is not null || Year is not null;

    /// <summary>What narrows the words, as words of the index.</summary>
    internal IEnumerable<string> Facets => new[] { In is { } kind ? Term.Of(kind) : null, Kind, Standing is { } s ? Term.Of(s) : null, Year }.OfType<string>();
}
