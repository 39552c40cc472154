using System.Xml.Linq;
using KazDefense.Domain.Dates;
using KazDefense.Figures.Tests.Sample;

namespace KazDefense.Figures.Tests.Offices;

public class OfficeSvgTests
{
    private static readonly OfficeFigure Ministers = new(
        "Minister of Defence: who was seen in office when", "Filled: seen on a day",
        [
            new("Daniyal Akhmetov", "/actors/daniyal-akhmetov", Dates("2009-04-21"), "seen 21 April 2009"),
            new("Adilbek Zhaksybekov", "/actors/adilbek-zhaksybekov", Dates("2010-01-20", "2012-09-05"), "seen 20 January 2010 and 5 September 2012"),
            new("Ruslan <Zhaksylykov>", null, Dates("2022-05?"), "seen perhaps May 2022"),
            new("A period", null, Dates("2013/2016"), "2013–2016"),
            new("Goes on", null, Dates("2016/.."), "since 2016"),
            new("By then", null, Dates("[..2006]"), "seen by 2006"),
        ],
        new("articles read", null, Dates("2003-07-16", "2012-10-17", "2022-06~"), ""));

    [Theory]
    [InlineData(1000)]
    [InlineData(343)]
    public void Office_OfEveryFormOfDate_IsAsApproved(double width) => Snapshot.Matches($"office-{width}", OfficeSvg.Render(Ministers, SampleFigures.Page(width)));

    [Fact]
    public void Office_AsAFile_IsAsApproved() => Snapshot.Matches("office-file", OfficeSvg.Render(Ministers, SampleFigures.File(1000)));

    [Fact]
    public void Office_WithoutAnyDate_IsNothing() =>
        Assert.Equal("", OfficeSvg.Render(Ministers with { Rows = [new("Nobody", null, [new(null, null, false, false)], "")], Reports = new("", null, [], "") }, SampleFigures.Page(700)));

    [Fact]
    public void Office_OfTwoHundredHolders_StaysXml() =>
        XDocument.Parse(OfficeSvg.Render(Ministers with { Rows = [.. Enumerable.Range(1000, 200).Select(y => new OfficeRow($"Holder & {y}", "/x", Dates($"{y}"), "“<\0>”"))] }, SampleFigures.Page(700)));

    private static DateBounds[] Dates(params string[] texts) => [.. texts.Select(t => EdtfDate.Parse(t).Bounds)];
}
