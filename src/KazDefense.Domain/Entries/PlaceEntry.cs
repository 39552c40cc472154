using KazDefense.Domain.Records;

namespace KazDefense.Domain.Entries;

/// <summary>A place as typed; see <see cref="Documents.PlaceDocument"/>. Coordinates come whole: both numbers, with source and locator.</summary>
public sealed class PlaceEntry() : RecordEntry(RecordKind.Place)
{
    /// <summary>What it is, as a term.</summary>
    public string? Kind { get; set; }

    /// <summary>The name it is shown by.</summary>
    public string? Name { get; set; }

    /// <summary>Other spellings.</summary>
    public List<string> OtherNames { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>Degrees north.</summary>
    public string? Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    public string? Longitude { get; set; }

    /// <summary>How far off that may be, in kilometres.</summary>
    public string? PrecisionKm { get; set; }

    /// <summary>The slug of the reference source of the coordinates.</summary>
    public string? CoordinateSource { get; set; }

    /// <summary>Where in it.</summary>
    public string? CoordinateLocator { get; set; }

    /// <summary>A remark.</summary>
    public string? Note { get; set; }
}
