using System.Xml.Linq;
using KazDefense.Figures.Tests.Sample;

namespace KazDefense.Figures.Tests.Timelines;

public class TimelineSvgTests
{
    [Fact]
    public void Timeline_ByVectorInAPage_IsAsApproved() =>
        Snapshot.Matches("timeline-by-vector", TimelineSvg.Render(SampleFigures.ByVector, SampleFigures.Page(1190)));

    [Fact]
    public void Timeline_ByVectorAsAFile_IsAsApproved() =>
        Snapshot.Matches("timeline-by-vector-file", TimelineSvg.Render(SampleFigures.ByVector, SampleFigures.File(1240)));

    [Fact]
    public void Timeline_ByVectorOnAPhone_IsAsApproved() =>
        Snapshot.Matches("timeline-by-vector-narrow", TimelineSvg.Render(SampleFigures.ByVector, SampleFigures.Page(360)));

    [Fact]
    public void Timeline_ByKindWithYearsFolded_IsAsApproved() =>
        Snapshot.Matches("timeline-by-kind", TimelineSvg.Render(SampleFigures.ByKind, SampleFigures.Page(1010)));

    [Fact]
    public void Timeline_WithALaneTooFullToDraw_IsAsApproved() =>
        Snapshot.Matches("timeline-crowded", TimelineSvg.Render(SampleFigures.Crowded(2000), SampleFigures.Page(1010)));

    [Theory]
    [InlineData(1190)]
    [InlineData(360)]
    public void Timeline_OfAnyWidth_DrawsEveryEventOnceAndLinksIt(double width)
    {
        var svg = XDocument.Parse(TimelineSvg.Render(SampleFigures.ByVector, SampleFigures.Page(width)));

        var links = svg.Descendants("a").Select(a => (string)a.Attribute("href")!).Where(href => href.StartsWith("/events/", StringComparison.Ordinal));
        Assert.Equal(SampleEvents.All.Select(e => e.Href).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Timeline_EveryEvent_CarriesItsDescription()
    {
        var svg = XDocument.Parse(TimelineSvg.Render(SampleFigures.ByVector, SampleFigures.Page(1190)));

        var titles = svg.Descendants("a").Elements("title").Select(title => title.Value);
        Assert.Equal(SampleEvents.All.Select(e => e.Description).Order(StringComparer.Ordinal), titles.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Timeline_InsideALane_LinksInTheOrderOfTime()
    {
        var lane = SampleFigures.ByVector.Lanes[3];
        var svg = XDocument.Parse(TimelineSvg.Render(SampleFigures.ByVector with { Lanes = [lane] }, SampleFigures.Page(1190)));

        var bySlug = lane.Events.ToDictionary(e => e.Href);
        var days = svg.Descendants("a").Select(a => (string)a.Attribute("href")!).Where(bySlug.ContainsKey)
            .Select(href => bySlug[href].Date.Earliest ?? bySlug[href].Date.Latest!.Value).ToList();
        Assert.Equal(days.Order(), days);
    }

    [Fact]
    public void Timeline_SameRowsInAnotherOrder_GivesTheSameText()
    {
        var lane = SampleFigures.ByVector.Lanes[0];
        var turned = lane with { Events = [.. lane.Events.Reverse()] };

        Assert.Equal(
            TimelineSvg.Render(SampleFigures.ByVector with { Lanes = [lane] }, SampleFigures.Page(1190)),
            TimelineSvg.Render(SampleFigures.ByVector with { Lanes = [turned] }, SampleFigures.Page(1190)));
    }

    [Fact]
    public void Timeline_WithoutLanes_IsStillAFigure() =>
        XDocument.Parse(TimelineSvg.Render(SampleFigures.ByVector with { Lanes = [] }, SampleFigures.Page(1190)));

    [Fact]
    public void Timeline_OfAHundredThousandEvents_StaysSmall()
    {
        var svg = TimelineSvg.Render(SampleFigures.Crowded(100_000), SampleFigures.Page(1190));

        Assert.InRange(svg.Length, 1000, 60_000);
        Assert.Contains("100,000 events, counted by", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void TimelineFigure_EndingBeforeItBegins_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new TimelineFigure("", [], new DateOnly(2010, 1, 2), new DateOnly(2010, 1, 1), []));
}
