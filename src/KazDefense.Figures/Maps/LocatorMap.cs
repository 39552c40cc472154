using KazDefense.Domain.Places;

namespace KazDefense.Figures;

/// <summary>A small map that shows where one place lies.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in more words, for those who do not see it.</param>
/// <param name="Window">The part of the earth.</param>
/// <param name="Areas">Countries and waters with outlines; those outside the window are left out.</param>
/// <param name="Seas">Names of waters that have no outline.</param>
/// <param name="Place">The place, or null where only an area is meant.</param>
public sealed record LocatorMap(
    string Title, string Description, MapWindow Window, IReadOnlyList<MapArea> Areas, IReadOnlyList<MapName> Seas, MapPlace? Place)
{
    /// <summary>Other places that are known, drawn small.</summary>
    public IReadOnlyList<MapPlace> Others { get; init; } = [];
}

/// <summary>A country or a water with its outline.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rings">Its rings; a ring within another is a hole.</param>
/// <param name="Drawn">What it is on this map.</param>
public sealed record MapArea(string Name, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings, AreaDrawn Drawn);

/// <summary>What an area is on a map.</summary>
public enum AreaDrawn
{
    /// <summary>A country like others.</summary>
    Land,

    /// <summary>A water like others.</summary>
    Water,

    /// <summary>The country in which the place lies: outlined in ink.</summary>
    Around,

    /// <summary>The place lies somewhere in it, nobody says where: filled softly, with a broken outline.</summary>
    Within,

    /// <summary>The place itself: filled softly.</summary>
    Meant,

    /// <summary>A water that is the place itself: filled softly.</summary>
    MeantWater,
}

/// <summary>A name at a point.</summary>
/// <param name="Words">The name.</param>
/// <param name="At">Where.</param>
public sealed record MapName(string Words, GeoPoint At);

/// <summary>A place as a point.</summary>
/// <param name="Name">Its name.</param>
/// <param name="At">Where it is.</param>
/// <param name="PrecisionKm">How far off that may be, drawn as a circle, or null.</param>
/// <param name="Href">Where it leads, or null.</param>
public sealed record MapPlace(string Name, GeoPoint At, double? PrecisionKm, string? Href);

/// <summary>The part of the earth that a map shows.</summary>
/// <param name="Centre">Its middle.</param>
/// <param name="WidthKm">From west to east through the middle.</param>
/// <param name="HeightKm">From south to north through the middle.</param>
public sealed record MapWindow(GeoPoint Centre, double WidthKm, double HeightKm)
{
    /// <summary>Kazakhstan and the states around it.</summary>
    public static MapWindow CentralAsia { get; } = new(new(46.4, 67.2), 3600, 2400);

    /// <summary>From the Balkans to the Caspian Sea.</summary>
    public static MapWindow BlackSea { get; } = new(new(41.5, 42), 3600, 2400);

    /// <summary>Whether a point lies in it.</summary>
    public bool Holds(GeoPoint point)
    {
        var (x, y) = Projection.Project(point);
        return Math.Abs(x) <= WidthKm / 2 && Math.Abs(y) <= HeightKm / 2 && Math.Abs(point.Longitude - Centre.Longitude) < 90;
    }

    // The standard parallels lie a sixth of the height within the edges, as is usual.
    internal LambertConformal Projection { get; } = new(Centre, Centre.Latitude - (HeightKm / 3 / KmPerDegree), Centre.Latitude + (HeightKm / 3 / KmPerDegree));

    private const double KmPerDegree = 111.195;
}
