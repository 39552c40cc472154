using KazDefense.Domain.Dates;
using KazDefense.Figures.Tests.Sample;

namespace KazDefense.Figures.Tests.Strips;

public class DateStripSvgTests
{
    [Theory]
    [InlineData(700)]
    [InlineData(343)]
    public void Strip_OfAnExercise_IsAsApproved(double width) =>
        Snapshot.Matches($"strip-lasted-{width}", DateStripSvg.Render(SampleFigures.Exercise2012, SampleFigures.Page(width)));

    [Theory]
    [InlineData(700)]
    [InlineData(343)]
    public void Strip_OfSomethingKnownByADate_IsAsApproved(double width) =>
        Snapshot.Matches($"strip-by-then-{width}", DateStripSvg.Render(SampleFigures.ByThen2010, SampleFigures.Page(width)));

    [Fact]
    public void Strip_OfManyYears_IsAsApproved() =>
        Snapshot.Matches("strip-years", DateStripSvg.Render(SampleFigures.SinceYears, SampleFigures.Page(700)));

    [Fact]
    public void Strip_OfManyYearsAsAFile_IsAsApproved() =>
        Snapshot.Matches("strip-file", DateStripSvg.Render(SampleFigures.Exercise2012, SampleFigures.File(728)));

    [Fact]
    public void Strip_WithoutAnyDate_IsNothing()
    {
        var undated = SampleFigures.Exercise2012.Event with { Date = new DateBounds(null, null, false, false) };

        Assert.Equal("", DateStripSvg.Render(new DateStrip("", undated, [], null), SampleFigures.Page(700)));
    }
}
