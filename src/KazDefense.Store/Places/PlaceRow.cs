using KazDefense.Domain.Places;
using KazDefense.Store.Events;

namespace KazDefense.Store.Places;

/// <summary>A place in a list.</summary>
/// <param name="Place">The place.</param>
/// <param name="Country">The state it lies in, or null.</param>
/// <param name="Reference">Who says where it is, or null while nobody is cited.</param>
/// <param name="Events">How many published events were there, aggregates and context among them.</param>
public sealed record PlaceRow(Place Place, PlaceCountry? Country, PlaceReference? Reference, CappedCount Events)
{
    /// <summary>Its other spellings.</summary>
    public IReadOnlyList<string> OtherNames => (Place.OtherNames ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where it is, or null while no reference is cited.</summary>
    public GeoPoint? Point => Place is { Latitude: { } latitude, Longitude: { } longitude } ? new GeoPoint(latitude, longitude) : null;
}

/// <summary>The state a place lies in.</summary>
/// <param name="Iso2">ISO 3166-1 alpha-2.</param>
/// <param name="Slug">The state's actor, or null where none is known.</param>
/// <param name="Name">Its name; the code where none is known.</param>
public sealed record PlaceCountry(string Iso2, string? Slug, string Name);

/// <summary>The source of a place's coordinates.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Licence">Its terms, or null.</param>
public sealed record PlaceReference(string Slug, string Title, string? Licence);

/// <summary>Another place, and how far it is.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Point">Where it is.</param>
/// <param name="Kilometres">How far, from point to point.</param>
public sealed record NearbyPlace(string Slug, string Name, PlaceKind Kind, GeoPoint Point, double Kilometres);

/// <summary>Everything about a place.</summary>
/// <param name="Row">The place.</param>
/// <param name="Events">The first of its events.</param>
/// <param name="Nearby">The nearest other places with coordinates, the nearest first.</param>
public sealed record PlaceDetail(PlaceRow Row, FirstEvents Events, IReadOnlyList<NearbyPlace> Nearby);
