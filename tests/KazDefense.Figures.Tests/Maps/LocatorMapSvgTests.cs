using System.Xml.Linq;
using KazDefense.Domain.Places;
using KazDefense.Figures.Tests.Sample;

namespace KazDefense.Figures.Tests.Maps;

public class LocatorMapSvgTests
{
    [Theory]
    [InlineData(640)]
    [InlineData(343)]
    public void Map_OfACity_IsAsApproved(double width) => Snapshot.Matches($"map-city-{width}", LocatorMapSvg.Render(SampleMaps.City, SampleFigures.Page(width)));

    [Fact]
    public void Map_OfARegion_DrawsHowFarOffItMayBe() => Snapshot.Matches("map-region", LocatorMapSvg.Render(SampleMaps.Region, SampleFigures.Page(640)));

    [Fact]
    public void Map_WithoutAPosition_FillsTheCountrySoftly()
    {
        var svg = LocatorMapSvg.Render(SampleMaps.CountryOnly, SampleFigures.Page(640));

        Snapshot.Matches("map-country", svg);
        Assert.DoesNotContain("<circle", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Map_OfASea_FillsTheSea() => Snapshot.Matches("map-sea", LocatorMapSvg.Render(SampleMaps.Sea, SampleFigures.Page(640)));

    [Fact]
    public void Map_AsAFile_HoldsTitleStyleAndSource() => Snapshot.Matches("map-file", LocatorMapSvg.Render(SampleMaps.City, SampleFigures.File(668)));

    [Fact]
    public void Map_OfHostileNames_StaysXmlAndWithinItsFrame()
    {
        var hostile = SampleMaps.City with { Place = new(new string('W', 10_000) + "<&\">💥", new(51, 71), double.MaxValue / 4, null), Title = "<&\">" };

        var svg = XDocument.Parse(LocatorMapSvg.Render(hostile, SampleFigures.Page(640)));

        Assert.All(svg.Descendants("text"), t => Assert.InRange((double)t.Attribute("x")!, 0, 640));
    }

    [Theory]
    [InlineData(51.18, 71.45, true)]
    [InlineData(39.92, 32.85, false)]
    [InlineData(38.9, -99.0, false)]
    [InlineData(-46.4, -112.8, false)]
    public void Window_OfCentralAsia_HoldsWhatLiesThere(double latitude, double longitude, bool holds) =>
        Assert.Equal(holds, MapWindow.CentralAsia.Holds(new GeoPoint(latitude, longitude)));
}
