using KazDefense.Domain.Places;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>A place of <c>places.yaml</c>.</summary>
public sealed record PlaceDocument() : RecordDocument(RecordKind.Place)
{
    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>The name it is shown by.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The country it lies in, ISO 3166-1 alpha-2, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Where on earth, or null while no reference is cited.</summary>
    public CoordinatesDocument? Coordinates { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }
}

/// <summary>Where a place is, and who says so.</summary>
/// <param name="Latitude">Degrees north (WGS 84), −90 to 90.</param>
/// <param name="Longitude">Degrees east (WGS 84), −180 to 180.</param>
/// <param name="PrecisionKm">How far off that may be, in kilometres, or null.</param>
/// <param name="Source">The slug of the reference source.</param>
/// <param name="Locator">Where in it.</param>
public sealed record CoordinatesDocument(double Latitude, double Longitude, double? PrecisionKm, string Source, string Locator);
