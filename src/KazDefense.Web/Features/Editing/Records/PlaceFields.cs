using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using static KazDefense.Web.Features.Editing.Records.FieldShape;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>The fields of a place.</summary>
public static class PlaceFields
{
    /// <summary>The table.</summary>
    public static RecordShape Shape { get; } = new(
        RecordKind.Place, "places",
        new("name", Line("name"), Term<PlaceKind>("kind"), Line("country", 2)),
        new("otherNames", Rows("otherNames", Limits.Names, Line(""))),
        new("coordinates", Number("latitude"), Number("longitude"), Number("precisionKm")),
        new("coordinateSource", Record("coordinateSource", RecordKind.Source), Line("coordinateLocator")),
        new("note", Text("note")));
}
