using System.Xml.Linq;
using KazDefense.Figures.Tests.Sample;

namespace KazDefense.Figures.Tests.Glances;

public class GlanceTests
{
    [Theory]
    [InlineData(1010)]
    [InlineData(343)]
    public void Bricks_ByVector_AreAsApproved(double width) =>
        Snapshot.Matches($"bricks-{width}", BricksSvg.Render(SampleFigures.Balance, 1994, 2022, SampleFigures.SourceYears, SampleFigures.Page(width)));

    [Fact]
    public void Bricks_AsAFile_AreAsApproved() =>
        Snapshot.Matches("bricks-file", BricksSvg.Render(SampleFigures.Balance, 1994, 2022, SampleFigures.SourceYears, SampleFigures.File(1040)));

    [Theory]
    [InlineData(1010, 4)]
    [InlineData(1010, 90)]
    [InlineData(343, 90)]
    public void Bricks_OfMany_ShrinkAndBecomeBars(double width, int times)
    {
        var rows = SampleFigures.Balance.Select(row => row with
        {
            Years = [.. row.Years.Select(y => new YearCount(y.Year, y.Deeds * times, y.Hopes * times, y.Refusals * times))],
            NoYear = new YearCount(0, row.NoYear.Deeds * times, row.NoYear.Hopes * times, row.NoYear.Refusals * times),
        }).ToList();

        Snapshot.Matches($"bricks-{width}-times-{times}", BricksSvg.Render(rows, 1994, 2022, SampleFigures.SourceYears, SampleFigures.Page(width)));
    }

    [Theory]
    [InlineData("tu", 236)]
    [InlineData("ea", 236)]
    [InlineData("ea", 160)]
    public void Spark_OfAPartner_IsAsApproved(string vector, double width) =>
        Snapshot.Matches($"spark-{vector}-{width}", SparkSvg.Render(SampleFigures.Years(SampleEvents.OfVector(vector)), 1994, 2022, vector, "Deeds, hopes and refusals by year", SampleFigures.Page(width)));

    [Fact]
    public void Spark_OfThousands_IsAsApproved() =>
        Snapshot.Matches("spark-thousands", SparkSvg.Render([.. Enumerable.Range(1950, 70).Select(y => new YearCount(y, y * 7 % 1300, y % 200, y % 3 == 0 ? 30 : 0))], 1950, 2019, "ru", "Many", SampleFigures.Page(236)));

    [Theory]
    [InlineData(1190)]
    [InlineData(343)]
    public void Density_OfAllYears_IsAsApproved(double width) =>
        Snapshot.Matches($"density-{width}", DensitySvg.Render(SampleFigures.Stacks, 1994, 2022, SampleFigures.Page(width), new DensityWindow(
            new DateOnly(2003, 1, 1), new DateOnly(2012, 12, 31), [new(2003, 7, 16), new(2009, 5, 15), new(2010, 2, 2), new(2012, 10, 17), new(2022, 6, 1)])));

    [Fact]
    public void Density_OfNothing_IsStillABand() => XDocument.Parse(DensitySvg.Render([], 1994, 2022, SampleFigures.Page(1190)));

    [Fact]
    public void Bricks_OfEveryEvent_AreOneEach()
    {
        var svg = XDocument.Parse(BricksSvg.Render(SampleFigures.Balance, 1994, 2022, [], SampleFigures.Page(1010)));

        var bricks = svg.Descendants("path").Where(p => (string?)p.Attribute("fill") is "currentColor" || (string?)p.Attribute("stroke") is "currentColor")
            .Sum(p => ((string)p.Attribute("d")!).Count(c => c == 'M'));
        Assert.Equal(SampleFigures.Balance.Sum(row => row.Total.Above + row.Total.Refusals), bricks);
    }

    [Fact]
    public void Row_WithALink_StaysReachable()
    {
        var svg = XDocument.Parse(BricksSvg.Render(SampleFigures.Balance, 1994, 2022, [], SampleFigures.Page(343)));

        Assert.Equal("group", (string?)svg.Root!.Attribute("role"));
        Assert.Equal(SampleFigures.Balance.Select(row => row.Href), svg.Descendants("a").Select(a => (string?)a.Attribute("href")));
    }
}
