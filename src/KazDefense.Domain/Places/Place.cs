using KazDefense.Domain.Records;

namespace KazDefense.Domain.Places;

/// <summary>What a place is, which is also how precise its coordinates can be.</summary>
public enum PlaceKind
{
    /// <summary>A point.</summary>
    Point = 1,

    /// <summary>A range, base, airport or port.</summary>
    Site,

    /// <summary>A city.</summary>
    City,

    /// <summary>A region.</summary>
    Region,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A sea.</summary>
    Sea,

    /// <summary>A route.</summary>
    Route,

    /// <summary>No place: a telephone call.</summary>
    ByTelephone,
}

/// <summary>A place.</summary>
public sealed class Place
{
    /// <summary>The record's identity.</summary>
    public int Id { get; set; }

    /// <summary>The record.</summary>
    public required Record Record { get; init; }

    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; set; }

    /// <summary>The name it is shown by.</summary>
    public required string Name { get; set; }

    /// <summary>Other spellings, separated by line feeds.</summary>
    public string? OtherNames { get; set; }

    /// <summary>The country it lies in, ISO 3166-1 alpha-2, or null.</summary>
    public string? Country { get; set; }

    /// <summary>Latitude in degrees north (WGS 84), or null while no reference is cited.</summary>
    public double? Latitude { get; set; }

    /// <summary>Longitude in degrees east (WGS 84), or null while no reference is cited.</summary>
    public double? Longitude { get; set; }

    /// <summary>How far off the coordinates may be, in kilometres, or null.</summary>
    public double? PrecisionKm { get; set; }

    /// <summary>The reference source of the coordinates, or null.</summary>
    public int? CoordinateSourceId { get; set; }

    /// <summary>Where in that source (a GeoNames id, a row), or null.</summary>
    public string? CoordinateLocator { get; set; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; set; }
}
