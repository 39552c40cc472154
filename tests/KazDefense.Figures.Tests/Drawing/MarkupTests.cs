using System.Globalization;
using System.Xml.Linq;
using KazDefense.Figures.Tests.Sample;

namespace KazDefense.Figures.Tests.Drawing;

public class MarkupTests
{
    [Theory]
    [InlineData("<&\"'>")]
    [InlineData("Күш 🤝 сенім")]
    [InlineData("]]> <!-- --> <script>alert(1)</script>")]
    [InlineData("nul\0 bell\a half \ud800 end\uffff")]
    [InlineData("")]
    public void Figures_WithAnyWords_AreWellFormed(string words)
    {
        var odd = SampleEvents.All[0] with { Label = words, Description = words, Href = "/events/?q=" + words, VectorKey = words };
        var lane = new TimelineLane(words, words, null, words, [words], [odd]);
        var figure = new TimelineFigure(words, [lane], new DateOnly(1994, 1, 1), new DateOnly(2003, 1, 1), [new UncoveredSpan(new DateOnly(1996, 1, 1), new DateOnly(1999, 1, 1), words)]);
        foreach (var options in new[] { SampleFigures.Page(900), SampleFigures.Page(343), SampleFigures.File(900) with { SourceLine = words } })
        {
            XDocument.Parse(TimelineSvg.Render(figure, options));
            XDocument.Parse(BricksSvg.Render([new BrickRow(words, words, words, [new YearCount(1999, 1, 1, 1)], YearCount.None(0)) { WhenEmpty = words, Notes = [new BrickNote(1999, words)] }], 1994, 2003, [1994], options));
            XDocument.Parse(SparkSvg.Render([new YearCount(1999, 1, 1, 1)], 1994, 2003, words, words, options));
            XDocument.Parse(DensitySvg.Render([new YearStack(1999, [(words, 2)])], 1994, 2003, options));
            XDocument.Parse(DateStripSvg.Render(new DateStrip(words, odd, [new StripReport(words, Date.Day(1999, 1, 1))], words), options));
        }
    }

    [Theory]
    [InlineData("<&\"'>")]
    [InlineData("Күш 🤝 сенім")]
    [InlineData("a > b && c < d")]
    public void Description_OfAnyWords_ComesThroughUnchanged(string words)
    {
        var lane = new TimelineLane("Lane", "ea", null, null, [], [SampleEvents.All[0] with { Description = words }]);
        var svg = XDocument.Parse(TimelineSvg.Render(SampleFigures.ByVector with { Lanes = [lane] }, SampleFigures.Page(900)));

        Assert.Equal(words, svg.Descendants("a").Single().Element("title")!.Value);
    }

    [Fact]
    public void Figures_UnderAnotherCulture_AreTheSame()
    {
        var before = TimelineSvg.Render(SampleFigures.ByVector, SampleFigures.File(1240)) + BricksSvg.Render(SampleFigures.Balance, 1994, 2022, [2003], SampleFigures.Page(343));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("kk-KZ");
            Assert.Equal(before, TimelineSvg.Render(SampleFigures.ByVector, SampleFigures.File(1240)) + BricksSvg.Render(SampleFigures.Balance, 1994, 2022, [2003], SampleFigures.Page(343)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData(12.04, "12")]
    [InlineData(-0.04, "0")]
    [InlineData(1234.56, "1234.6")]
    public void Number_OfAFigure_HasOneDigitAtMost(double value, string expected) => Assert.Equal(expected, Markup.Number(value));
}
