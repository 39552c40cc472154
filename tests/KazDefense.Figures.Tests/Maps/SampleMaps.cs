using KazDefense.Domain.Places;

namespace KazDefense.Figures.Tests.Maps;

/// <summary>Maps of a few countries with very coarse outlines.</summary>
internal static class SampleMaps
{
    private static readonly double[] Kazakhstan = [46.5, 48.4, 51, 51.5, 61, 50.8, 61, 53.9, 71, 54.1, 77, 53.3, 87, 49.1, 80.2, 42.2, 71, 42.6, 66.5, 41.2, 56, 45, 56, 41.3, 52.5, 41.8, 50.3, 44.4, 53, 46.9];
    private static readonly double[] Uzbekistan = [56, 45, 66.5, 41.2, 71, 42.2, 73, 40.7, 67.8, 37.2, 62.4, 39.4, 58.5, 42.7, 56, 41.3];
    private static readonly double[] Turkmenistan = [52.5, 41.8, 56, 41.3, 58.5, 42.7, 62.4, 39.4, 66.5, 37.4, 61.2, 35.3, 54, 37.3];
    private static readonly double[] Caspian = [47, 45.5, 51, 47, 53, 46.9, 50.3, 44.4, 52.5, 41.8, 54, 37.3, 50, 37.4, 49, 40];
    private static readonly double[] Lake = [58.2, 44, 58.2, 46.6, 61.5, 46.6, 61.5, 44];

    internal static LocatorMap City { get; } = Of("Where Astana lies", AreaDrawn.Around, new("Astana", new(51.1801, 71.44598), 10, null)) with
    {
        Others = [new("Almaty", new(43.25667, 76.92861), 10, "/places/almaty"), new("Far away & <b>odd</b>", new(-30, -120), null, "/places/far")],
    };

    /// <summary>A position that may be off by as much as a region is wide.</summary>
    internal static LocatorMap Region { get; } = Of("Where the region lies", AreaDrawn.Around, new("Zhambyl Region", new(44.5, 72), 250, null));

    /// <summary>No position, only the country.</summary>
    internal static LocatorMap CountryOnly { get; } = Of("In Uzbekistan, no position known", AreaDrawn.Land, null) with
    {
        Areas = Areas(AreaDrawn.Land, AreaDrawn.Within, AreaDrawn.Water),
    };

    internal static LocatorMap Sea { get; } = Of("The Caspian Sea", AreaDrawn.Land, null) with { Areas = Areas(AreaDrawn.Land, AreaDrawn.Land, AreaDrawn.MeantWater) };

    private static LocatorMap Of(string title, AreaDrawn kazakhstan, MapPlace? place) =>
        new(title, title + ", drawn with coarse outlines", MapWindow.CentralAsia, Areas(kazakhstan, AreaDrawn.Land, AreaDrawn.Water), [new("Nowhere Sea", new(0, 0))], place);

    private static MapArea[] Areas(AreaDrawn kazakhstan, AreaDrawn uzbekistan, AreaDrawn sea) =>
    [
        new("Kazakhstan", [Ring(Kazakhstan), Ring(Lake)], kazakhstan), new("Uzbekistan", [Ring(Uzbekistan)], uzbekistan),
        new("Turkmenistan", [Ring(Turkmenistan)], AreaDrawn.Land), new("Caspian Sea", [Ring(Caspian)], sea),
        new("Elsewhere", [[new(-10, -10), new(-10, 0), new(0, 0)]], AreaDrawn.Land),
    ];

    private static GeoPoint[] Ring(double[] numbers) => [.. numbers.Chunk(2).Select(n => new GeoPoint(n[1], n[0]))];
}
