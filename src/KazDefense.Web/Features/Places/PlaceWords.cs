using System.Globalization;
using KazDefense.Domain.Places;
using KazDefense.Store.Events;
using KazDefense.Store.Places;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Places;

/// <summary>Positions and distances as people write them, no more exact than known.</summary>
internal static class PlaceWords
{
    // A hundredth of a degree is about a kilometre.
    private const double FineKm = 5;

    /// <summary>“51.18° N, 71.45° E”; with one digit where it may be off by many kilometres.</summary>
    public static string Position(GeoPoint point, double? precisionKm)
    {
        var format = precisionKm is > FineKm * 4 ? "0.0" : "0.00";
        return $"{Degrees(point.Latitude, PlaceTexts.North, PlaceTexts.South)}, {Degrees(point.Longitude, PlaceTexts.East, PlaceTexts.West)}";

        string Degrees(double value, string plus, string minus) =>
            PlaceTexts.CoordinateOf(Math.Abs(value).ToString(format, CultureInfo.CurrentCulture), value < 0 ? minus : plus);
    }

    /// <summary>How far off the position may be.</summary>
    public static string Precision(double? kilometres) => kilometres is { } km ? PlaceTexts.WithinKm(km.ToString("#,0.#", CultureInfo.CurrentCulture)) : PlaceTexts.NoPrecision;

    /// <summary>A distance: by the kilometre up to a hundred, then by ten.</summary>
    public static string Distance(double kilometres) => kilometres < .5
        ? PlaceTexts.SamePoint
        : PlaceTexts.Kilometres((kilometres < 100 ? Math.Round(kilometres) : Math.Round(kilometres / 10) * 10).ToString("#,0", CultureInfo.CurrentCulture));

    /// <summary>“12 events”, “more than 1,000 events”.</summary>
    public static string Events(CappedCount count) => count.HasMore ? PlaceTexts.MoreThanEvents(count.Count) : Texts.Events(count.Count);

    /// <summary>The kind with a capital, as it begins a line.</summary>
    public static string Kind(PlaceKind kind) => Texts.Of(kind) is var words ? char.ToUpper(words[0], CultureInfo.CurrentCulture) + words[1..] : "";
}
