using KazDefense.Domain.Documents;
using KazDefense.Domain.Places;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class CoordinatesRuleTests
{
    private static readonly CoordinatesRule Rule = new();

    [Theory]
    [InlineData(90, 180, 20_000, null)]
    [InlineData(90.1, 0, 1, "coordinates/latitude")]
    [InlineData(0, -180.1, 1, "coordinates/longitude")]
    [InlineData(double.NaN, 0, 1, "coordinates/latitude")]
    [InlineData(0, 0, 0, "coordinates/precisionKm")]
    public void Coordinates_OfSomeSize_LieOnEarth(double latitude, double longitude, double precision, string? wrong) =>
        Assert.Equal(wrong is null ? [] : [wrong], Rule.Fields(SampleDocuments.Place with { Coordinates = new(latitude, longitude, precision, "natural-earth", "1") }));

    [Fact]
    public void Coordinates_OfATelephoneCall_AreRefused() => Assert.Equal(["kind"], Rule.Fields(SampleDocuments.Place with { Kind = PlaceKind.ByTelephone }));
}
