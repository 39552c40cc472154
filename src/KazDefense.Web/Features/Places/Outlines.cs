using System.Text.Json;
using KazDefense.Domain.Places;

namespace KazDefense.Web.Features.Places;

/// <summary>A country or a water of the outlines.</summary>
/// <param name="Iso2">ISO 3166-1 alpha-2, or null.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rings">Its rings.</param>
internal sealed record Outline(string? Iso2, string Name, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings);

/// <summary>The outlines of countries and waters that locator maps are drawn from; <c>seeds/geo/README.md</c> says where they are from.</summary>
/// <param name="Attribution">Whom to name.</param>
/// <param name="Version">Of what they were made.</param>
/// <param name="Countries">The countries.</param>
/// <param name="Waters">Waters with an outline.</param>
/// <param name="OpenSeas">Names of waters that have none, and where they may stand.</param>
internal sealed record Outlines(string Attribution, string Version, IReadOnlyList<Outline> Countries, IReadOnlyList<Outline> Waters, IReadOnlyList<(string Name, GeoPoint At)> OpenSeas)
{
    private static readonly Lazy<Outlines?> OfTheProgram = new(() => Read(Path.Combine(AppContext.BaseDirectory, "seeds", "geo", "central-asia.json")));

    /// <summary>Those beside the program, read once; null where they are not there.</summary>
    public static Outlines? Own => OfTheProgram.Value;

    /// <summary>The outlines of a file; null where it is not there.</summary>
    public static Outlines? Read(string file)
    {
        if (!File.Exists(file))
            return null;
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = json.RootElement;
        return new(
            root.GetProperty("attribution").GetString()!, root.GetProperty("version").GetString()!,
            [.. root.GetProperty("countries").EnumerateArray().Select(Area)], [.. root.GetProperty("waters").EnumerateArray().Select(Area)],
            [.. root.GetProperty("openSeas").EnumerateArray().Select(s => (s.GetProperty("name").GetString()!, Points(s.GetProperty("at"))[0]))]);
    }

    private static Outline Area(JsonElement area) => new(
        area.TryGetProperty("iso2", out var iso2) ? iso2.GetString() : null, area.GetProperty("name").GetString()!,
        [.. area.GetProperty("rings").EnumerateArray().Select(Points)]);

    // Longitude first, as everywhere on the web; latitude first everywhere here.
    private static IReadOnlyList<GeoPoint> Points(JsonElement numbers) =>
        [.. numbers.EnumerateArray().Select(n => n.GetDouble()).Chunk(2).Select(p => new GeoPoint(p[1], p[0]))];
}
