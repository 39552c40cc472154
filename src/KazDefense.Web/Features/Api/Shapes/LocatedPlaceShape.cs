using KazDefense.Domain.Records;
using KazDefense.Store.Places;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>A place.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Names">Its other spellings.</param>
/// <param name="Country">The country it lies in, ISO 3166-1 alpha-2, or null.</param>
/// <param name="Lat">Degrees north (WGS 84); null while no reference is cited.</param>
/// <param name="Lon">Degrees east (WGS 84); null while no reference is cited.</param>
/// <param name="PrecisionKm">How far off that may be, in kilometres, or null.</param>
/// <param name="Position">Who says where it is; null while nobody is cited.</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="Events">How many events were there, counted up to 1,000.</param>
/// <param name="HasMoreEvents">Whether there are more than were counted.</param>
public sealed record LocatedPlaceShape(
    string Slug, string Kind, string Name, IReadOnlyList<string> Names, string? Country, double? Lat, double? Lon, double? PrecisionKm,
    PositionSourceShape? Position, string? Note, int Events, bool HasMoreEvents)
{
    /// <summary>The shape of a place.</summary>
    public static LocatedPlaceShape Of(PlaceRow row) => new(
        row.Place.Record.Slug, Term.Of(row.Place.Kind), row.Place.Name, row.OtherNames, row.Place.Country, row.Place.Latitude, row.Place.Longitude, row.Place.PrecisionKm,
        row.Reference is { } reference ? new(reference.Slug, row.Place.CoordinateLocator) : null, row.Place.Note, row.Events.Count, row.Events.HasMore);
}

/// <summary>Who says where a place is.</summary>
/// <param name="Source">The reference source.</param>
/// <param name="At">Where in it, or null.</param>
public sealed record PositionSourceShape(string Source, string? At);
