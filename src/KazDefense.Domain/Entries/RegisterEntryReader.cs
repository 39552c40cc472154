using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Places;

namespace KazDefense.Domain.Entries;

/// <summary>Reads places, outlets and indicators. What it returns is of use only while the fields are sound.</summary>
internal static class RegisterEntryReader
{
    public static PlaceDocument Place(EntryFields fields, PlaceEntry p)
    {
        var name = fields.Needed("name", p.Name, "Give the name it is shown by.");
        return new()
        {
            Slug = ActorEntryReader.Slug(fields, p.Slug, SlugSuggestion.Of(name))!,
            Kind = fields.Term<PlaceKind>("kind", p.Kind),
            Name = name,
            OtherNames = [.. p.OtherNames.Select((n, i) => fields.Line($"otherNames/{i}", n)).OfType<string>()],
            Country = fields.Line("country", p.Country),
            Coordinates = Coordinates(fields, p),
            Note = fields.Text("note", p.Note),
        };
    }

    public static OutletDocument Outlet(EntryFields fields, OutletEntry o)
    {
        var name = fields.Needed("name", o.Name, "Give its name.");
        return new()
        {
            Slug = ActorEntryReader.Slug(fields, o.Slug, SlugSuggestion.Of(name))!,
            Name = name,
            Kind = fields.Word("kind", fields.Needed("kind", o.Kind, $"Choose one: {string.Join(", ", Vocabulary.OutletKinds)}."), Vocabulary.OutletKinds)!,
            Country = fields.Line("country", o.Country),
            Address = fields.Line("address", o.Address),
        };
    }

    public static IndicatorDocument Indicator(EntryFields fields, IndicatorEntry i)
    {
        var name = fields.Needed("name", i.Name, "Give its name.");
        if (string.IsNullOrWhiteSpace(i.Definition))
            fields.Add("definition", "Say what exactly is counted.");
        return new()
        {
            Slug = ActorEntryReader.Slug(fields, i.Slug, SlugSuggestion.Of(name))!,
            Name = name,
            Unit = fields.Needed("unit", i.Unit, "Give its usual unit: people, battalions, per cent."),
            Definition = fields.Text("definition", i.Definition)!,
            Basis = fields.Term<MeasureBasis>("basis", i.Basis),
        };
    }

    // Coordinates come whole: both numbers, with whoever says so.
    private static CoordinatesDocument? Coordinates(EntryFields fields, PlaceEntry p)
    {
        if (string.IsNullOrWhiteSpace(p.Latitude + p.Longitude + p.PrecisionKm + p.CoordinateSource + p.CoordinateLocator))
            return null;
        return new(
            Degrees(fields, "latitude", p.Latitude),
            Degrees(fields, "longitude", p.Longitude),
            fields.Number("precisionKm", p.PrecisionKm),
            fields.Needed("coordinateSource", p.CoordinateSource, "Say which reference gives the coordinates."),
            fields.Needed("coordinateLocator", p.CoordinateLocator, "Say where in the reference they stand, such as a row or an id."));
    }

    private static double Degrees(EntryFields fields, string path, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            fields.Add(path, "Coordinates need both numbers, in degrees such as 51.17.");
        return fields.Number(path, typed).GetValueOrDefault();
    }
}
