using KazDefense.Domain.Places;

namespace KazDefense.Domain.Tests.Places;

public class GeoPointTests
{
    [Theory]
    [InlineData(51.1801, 71.44598, 43.25667, 76.92861, 972)]
    [InlineData(0, 179.5, 0, -179.5, 111)]
    [InlineData(90, 0, -90, 0, 20_015)]
    [InlineData(43.65, 51.16667, 43.65, 51.16667, 0)]
    public void Distance_BetweenTwoPoints_IsAlongTheGreatCircle(double latitude, double longitude, double toLatitude, double toLongitude, double kilometres) =>
        Assert.Equal(kilometres, new GeoPoint(latitude, longitude).KilometresTo(new(toLatitude, toLongitude)), 1.0);
}
