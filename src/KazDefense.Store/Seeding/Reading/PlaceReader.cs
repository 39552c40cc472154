using KazDefense.Domain.Documents;
using KazDefense.Domain.Places;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Reads the places of <c>places.yaml</c>.</summary>
internal static class PlaceReader
{
    public static PlaceDocument Read(MappingReader map) => new()
    {
        Slug = map.Declare("id", IdSpace.Place)!,
        Kind = map.Term<PlaceKind>("kind").GetValueOrDefault(),
        Name = map.Line("name")!,
        OtherNames = map.Lines("names"),
        Country = CodeText.Country(map, "country"),
        Coordinates = Coordinates(map),
        Note = map.Text("note"),
    };

    // Coordinates come whole: both numbers, with whoever says so.
    private static CoordinatesDocument? Coordinates(MappingReader map)
    {
        string[] parts = ["lat", "lon", "source", "at"];
        var missing = parts.Where(p => !map.Has(p)).ToList();
        if (missing.Count == parts.Length && !map.Has("precisionKm"))
            return null;
        if (missing.Count > 0)
            map.Fail(map.Position, $"Coordinates need lat, lon, source and at together; {string.Join(" and ", missing)} {(missing.Count == 1 ? "is" : "are")} missing.");
        if (map.Term<PlaceKind>("kind") is PlaceKind.ByTelephone)
            map.Fail(map.Position, "A telephone call has no coordinates; leave lat, lon and their source out.");
        var (latitude, longitude) = (map.Number("lat", -90, 90), map.Number("lon", -180, 180));
        return new(latitude ?? 0, longitude ?? 0, map.Number("precisionKm", 0, 20_000), map.Refer("source", IdSpace.Source)!, map.Line("at")!);
    }
}
