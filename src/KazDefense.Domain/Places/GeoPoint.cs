namespace KazDefense.Domain.Places;

/// <summary>A position on the earth, WGS 84.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>The mean radius of the earth in kilometres (IUGG).</summary>
    public const double EarthRadiusKm = 6371.0088;

    /// <summary>The way along the surface of a sphere, in kilometres: within half a per cent of the ellipsoid's.</summary>
    /// <remarks>The haversine formula, which stays exact for points close together (R. W. Sinnott, “Virtues of the Haversine”, Sky and Telescope 68 (1984), 159).</remarks>
    public double KilometresTo(GeoPoint other)
    {
        var (north, east) = (Sine((other.Latitude - Latitude) / 2), Sine((other.Longitude - Longitude) / 2));
        var haversine = (north * north) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * east * east);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(haversine)));
    }

    private static double Sine(double degrees) => Math.Sin(Radians(degrees));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
