using KazDefense.Domain.Records;
using KazDefense.Store.Places;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Places;

/// <summary>Places as a table. What is many is joined with semicolons.</summary>
internal static class PlaceCsv
{
    public static readonly IReadOnlyList<CsvColumn<PlaceRow>> Columns =
    [
        new("slug", r => r.Place.Record.Slug),
        new("kind", r => Term.Of(r.Place.Kind)),
        new("name", r => r.Place.Name),
        new("names", r => EventCsv.Join(r.OtherNames)),
        new("country", r => r.Place.Country),
        new("lat", r => r.Place.Latitude),
        new("lon", r => r.Place.Longitude),
        new("precisionKm", r => r.Place.PrecisionKm),
        new("positionSource", r => r.Reference?.Slug),
        new("positionAt", r => r.Place.CoordinateLocator),
        new("events", r => r.Events.Count),
        new("eventsHasMore", r => r.Events.HasMore),
    ];
}
