using KazDefense.Domain.Places;

namespace KazDefense.Figures;

/// <summary>The Lambert conformal conic projection of a sphere with two standard parallels: shapes stay true, and so does a circle.</summary>
/// <remarks>
/// J. P. Snyder, <i>Map Projections: A Working Manual</i>, U.S. Geological Survey Professional Paper 1395 (1987), p. 106,
/// equations 15-1 to 15-3 and 14-4:
/// <code>
/// n  = ln(cos φ1 / cos φ2) / ln(tan(π/4 + φ2/2) / tan(π/4 + φ1/2))
/// F  = cos φ1 · tanⁿ(π/4 + φ1/2) / n
/// ρ  = R · F / tanⁿ(π/4 + φ/2)         ρ0 = the same at φ0
/// x  = ρ · sin(n · (λ − λ0))           y  = ρ0 − ρ · cos(n · (λ − λ0))
/// k  = n · ρ / (R · cos φ)             how much longer a way is drawn there
/// </code>
/// Distances are in kilometres, x to the east and y to the north of the centre.
/// </remarks>
internal sealed class LambertConformal
{
    private readonly double centralMeridian;
    private readonly double exponent;
    private readonly double factor;
    private readonly double centreRadius;

    /// <param name="centre">Where x and y are 0.</param>
    /// <param name="south">The southern standard parallel, in degrees.</param>
    /// <param name="north">The northern one, another.</param>
    internal LambertConformal(GeoPoint centre, double south, double north)
    {
        var (phi1, phi2) = (Radians(south), Radians(north));
        exponent = Math.Log(Math.Cos(phi1) / Math.Cos(phi2)) / Math.Log(Stretched(phi2) / Stretched(phi1));
        factor = Math.Cos(phi1) * Math.Pow(Stretched(phi1), exponent) / exponent;
        centralMeridian = Radians(centre.Longitude);
        centreRadius = Radius(Radians(centre.Latitude));
    }

    /// <summary>Where a point lies, in kilometres east and north of the centre.</summary>
    internal (double X, double Y) Project(GeoPoint point)
    {
        var radius = Radius(Radians(point.Latitude));
        var angle = exponent * (Radians(point.Longitude) - centralMeridian);
        return (radius * Math.Sin(angle), centreRadius - (radius * Math.Cos(angle)));
    }

    /// <summary>How much longer than on the ground a short way is drawn at a latitude, the same in every direction.</summary>
    internal double ScaleAt(double latitude) => exponent * Radius(Radians(latitude)) / (GeoPoint.EarthRadiusKm * Math.Cos(Radians(latitude)));

    private double Radius(double phi) => GeoPoint.EarthRadiusKm * factor / Math.Pow(Stretched(phi), exponent);

    private static double Stretched(double phi) => Math.Tan((Math.PI / 4) + (phi / 2));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
