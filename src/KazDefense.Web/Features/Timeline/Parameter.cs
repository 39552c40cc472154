namespace KazDefense.Web.Features.Timeline;

/// <summary>The names of a filter's parts in addresses: the same on pages and in the API.</summary>
public static class Parameter
{
    public const string Focus = "focus";
    public const string Actor = "actor";
    public const string With = "with";
    public const string Vector = "vector";
    public const string Kind = "kind";
    public const string Status = "status";
    public const string Standing = "standing";
    public const string Place = "place";
    public const string Source = "source";
    public const string Series = "series";
    public const string From = "from";
    public const string To = "to";
    public const string Deeds = "deeds";
    public const string Counted = "counted";
    public const string Year = "year";
    public const string Words = "q";
    public const string Sort = "sort";
    public const string Limit = "limit";
    public const string Cursor = "cursor";
    public const string Lanes = "lanes";

    /// <summary>The two values of <see cref="Sort"/>.</summary>
    public const string OldestFirst = "date";

    /// <inheritdoc cref="OldestFirst"/>
    public const string NewestFirst = "-date";

    /// <summary>The value of <see cref="Year"/> for events of no one known year.</summary>
    public const string NoYear = "none";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Focus, Actor, With, Vector, Kind, Status, Standing, Place, Source, Series, From, To, Deeds, Counted, Year, Words, Sort, Limit, Cursor, Lanes];
}

/// <summary>What the lanes of the figure stand for.</summary>
public enum Lanes
{
    /// <summary>The vector of the leading partner.</summary>
    Vector,

    /// <summary>The kind.</summary>
    Kind,
}
