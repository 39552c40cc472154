using KazDefense.Domain.Actors;
using KazDefense.Domain.Places;
using KazDefense.Figures;
using KazDefense.Store.Places;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Places;

/// <summary>The locator map of a place, or why there is none.</summary>
/// <param name="Map">The map, or null.</param>
/// <param name="Words">What it shows, or why there is none.</param>
public sealed record PlaceMap(LocatorMap? Map, string Words);

/// <summary>From a place to its map.</summary>
internal static class PlaceMaps
{
    /// <summary>Its width on a page, in px.</summary>
    public const double Width = 660;

    // Nearer than this two places would be one mark.
    private const double ApartKm = 25;

    private static readonly MapWindow[] Windows = [MapWindow.CentralAsia, MapWindow.BlackSea];

    /// <summary>The map of a place.</summary>
    public static PlaceMap Of(PlaceDetail detail, Outlines? outlines)
    {
        var (place, point) = (detail.Row.Place, detail.Row.Point);
        if (place.Kind is PlaceKind.ByTelephone)
            return new(null, PlaceTexts.NoMapPhone);
        if (outlines is null)
            return new(null, PlaceTexts.NoMapFile);
        if (place.Kind is PlaceKind.Sea && outlines.Waters.FirstOrDefault(w => IsNamed(detail.Row, w.Name)) is { } water)
            return Area(outlines, place.Name, water, AreaDrawn.Meant, PlaceTexts.MapMeans(place.Name));
        var country = place.Country is { } code ? outlines.Countries.FirstOrDefault(c => c.Iso2 == code) : null;
        if (place.Kind is PlaceKind.Country && country is not null)
            return Area(outlines, place.Name, country, AreaDrawn.Meant, PlaceTexts.MapMeans(place.Name));
        if (point is { } at)
            return Point(outlines, detail, at, country);
        if (country is not null)
            return Area(outlines, place.Name, country, AreaDrawn.Within, PlaceTexts.MapWithin(place.Name, detail.Row.Country?.Name ?? country.Name));
        return new(null, place.Country is null ? PlaceTexts.NoMapUnknown : PlaceTexts.NoMapFar);
    }

    private static PlaceMap Area(Outlines outlines, string name, Outline meant, AreaDrawn drawn, string words)
    {
        // The window that shows most of it.
        var window = Windows.MaxBy(w => meant.Rings.Sum(r => r.Count(w.Holds)))!;
        return meant.Rings.Any(r => r.Any(window.Holds))
            ? new(Draw(outlines, name, words, window, o => ReferenceEquals(o, meant), drawn, null), words)
            : new(null, PlaceTexts.NoMapFar);
    }

    private static PlaceMap Point(Outlines outlines, PlaceDetail detail, GeoPoint at, Outline? country)
    {
        if (Array.Find(Windows, w => w.Holds(at)) is not { } window)
            return new(null, PlaceTexts.NoMapFar);
        var place = detail.Row.Place;
        var words = PlaceTexts.MapPoint(place.Name, PlaceWords.Position(at, place.PrecisionKm), PlaceWords.Precision(place.PrecisionKm));
        var map = Draw(outlines, place.Name, words, window, o => ReferenceEquals(o, country), AreaDrawn.Around, new(place.Name, at, place.PrecisionKm, null));
        return new(map with { Others = Others(detail, at) }, words);
    }

    /// <summary>Nearby places that lie apart, one for each point.</summary>
    private static List<MapPlace> Others(PlaceDetail detail, GeoPoint at)
    {
        var shown = new List<MapPlace>();
        foreach (var other in detail.Nearby.Where(n => n.Point.KilometresTo(at) >= ApartKm).OrderBy(n => n.Kind is PlaceKind.City ? 0 : 1))
            if (!shown.Exists(s => s.At.KilometresTo(other.Point) < ApartKm))
                shown.Add(new(other.Name, other.Point, null, Urls.Place(other.Slug)));
        return shown;
    }

    private static LocatorMap Draw(Outlines outlines, string name, string words, MapWindow window, Func<Outline, bool> isMeant, AreaDrawn meant, MapPlace? place) => new(
        PlaceTexts.MapTitle(name), words, window,
        [
            .. outlines.Countries.Select(c => new MapArea(c.Name, c.Rings, isMeant(c) ? meant : AreaDrawn.Land)),
            .. outlines.Waters.Select(w => new MapArea(w.Name, w.Rings, isMeant(w) ? AreaDrawn.MeantWater : AreaDrawn.Water)),
        ],
        [.. outlines.OpenSeas.Select(s => new MapName(s.Name, s.At))], place);

    private static bool IsNamed(PlaceRow row, string name) => row.OtherNames.Prepend(row.Place.Name).Any(n => NameKey.Of(n) == NameKey.Of(name));

    /// <summary>What a map of its own rests on.</summary>
    public static string SourceLine(PlaceRow row, Outlines outlines) => string.Join(" ", new[]
    {
        row is { Point: not null, Reference: { } reference } ? PlaceTexts.PositionBy(row.Place.CoordinateLocator is { } at ? $"{reference.Title}, {at}" : reference.Title) : null,
        $"{outlines.Attribution} ({outlines.Version}).", PlaceTexts.Boundaries,
    }.OfType<string>());
}
