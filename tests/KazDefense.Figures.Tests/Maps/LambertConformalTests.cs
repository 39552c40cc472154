using KazDefense.Domain.Places;

namespace KazDefense.Figures.Tests.Maps;

public class LambertConformalTests
{
    // Snyder's numerical example, p. 295: a sphere of radius 1, parallels 33° and 45°, origin 23° N 96° W, point 35° N 75° W.
    [Fact]
    public void Project_OfTheManualsExample_GivesItsNumbers()
    {
        var (x, y) = new LambertConformal(new GeoPoint(23, -96), 33, 45).Project(new GeoPoint(35, -75));

        Assert.Equal(0.2966785, x / GeoPoint.EarthRadiusKm, 6);
        Assert.Equal(0.2462112, y / GeoPoint.EarthRadiusKm, 6);
    }

    [Fact]
    public void Scale_AtTheStandardParallels_IsTrue()
    {
        var projection = new LambertConformal(new GeoPoint(23, -96), 33, 45);

        Assert.Equal(1, projection.ScaleAt(33), 9);
        Assert.Equal(1, projection.ScaleAt(45), 9);
    }

    [Theory]
    [InlineData(35)]
    [InlineData(60)]
    public void Scale_AtALatitude_IsThatOfAShortWayInEveryDirection(double latitude)
    {
        var projection = new LambertConformal(new GeoPoint(23, -96), 33, 45);
        var from = new GeoPoint(latitude, -80);
        GeoPoint[] ends = [new(latitude + .001, -80), new(latitude, -80.001)];

        Assert.All(ends, to => Assert.Equal(projection.ScaleAt(latitude), Length(projection, from, to) / from.KilometresTo(to), 4));
    }

    private static double Length(LambertConformal projection, GeoPoint from, GeoPoint to)
    {
        var ((x, y), (toX, toY)) = (projection.Project(from), projection.Project(to));
        return Math.Sqrt(((x - toX) * (x - toX)) + ((y - toY) * (y - toY)));
    }
}
