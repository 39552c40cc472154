using KazDefense.Domain.Places;
using KazDefense.Store.Places;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Facts;

namespace KazDefense.Web.Features.Places;

/// <summary>A place as a table of facts: the same as its map.</summary>
internal static class PlaceFacts
{
    public static IReadOnlyList<Fact> Of(PlaceRow row)
    {
        var place = row.Place;
        Fact?[] facts =
        [
            new(PlaceTexts.Kind, Texts.Of(place.Kind)),
            row.OtherNames.Count > 0 ? new(PlaceTexts.OtherNames, string.Join(", ", row.OtherNames)) : null,
            Country(row.Country),
            row.Point is { } point ? new(PlaceTexts.Position, PlaceWords.Position(point, place.PrecisionKm))
                : place.Kind is PlaceKind.ByTelephone ? new(PlaceTexts.Position, PlaceTexts.NoPosition)
                : new(PlaceTexts.Position, PlaceTexts.NotSourced) { Notes = [PlaceTexts.NotSourcedNote] },
            row.Point is null ? null : new(PlaceTexts.Precision, PlaceWords.Precision(place.PrecisionKm)),
            row.Point is null ? null : Reference(row),
            place.Note is { } note ? new(PlaceTexts.Note, note) : null,
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static Fact Country(PlaceCountry? country) => country is null
        ? new(PlaceTexts.Country, PlaceTexts.NoCountry)
        : new(PlaceTexts.Country, country.Name) { Href = country.Slug is { } slug ? Urls.Actor(slug) : null, Notes = country.Name == country.Iso2 ? [] : [$"ISO {country.Iso2}"] };

    private static Fact Reference(PlaceRow row) => row.Reference is { } reference
        ? new(PlaceTexts.Reference, reference.Title)
        {
            Href = Urls.Source(reference.Slug),
            Notes = [.. new[] { row.Place.CoordinateLocator, reference.Licence }.OfType<string>()],
        }
        : new(PlaceTexts.Reference, PlaceTexts.NotSourced);
}
