using System.Xml.Linq;
using KazDefense.Figures.Tests.Sample;

namespace KazDefense.Figures.Tests;

public class FigureStyleTests
{
    [Fact]
    public void File_OfItsOwn_NeedsNoCustomProperties()
    {
        var svg = TimelineSvg.Render(SampleFigures.ByVector, SampleFigures.File(1240));

        Assert.DoesNotContain("var(", svg, StringComparison.Ordinal);
        Assert.Contains("@media (prefers-color-scheme: dark)", svg, StringComparison.Ordinal);
        Assert.Contains(".ea { color: #0072b2; }", svg, StringComparison.Ordinal);
        Assert.Contains(".ea { color: #58aeee; }", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void File_OfItsOwn_HoldsTitleSourceAndEveryShapeItUses()
    {
        var svg = XDocument.Parse(TimelineSvg.Render(SampleFigures.ByVector, SampleFigures.File(1240)));
        XNamespace ns = "http://www.w3.org/2000/svg";

        Assert.Equal(SampleFigures.ByVector.Title, svg.Root!.Element(ns + "title")!.Value);
        Assert.Contains(svg.Descendants(ns + "text"), text => text.Value == SampleFigures.File(1).SourceLine);
        var shapes = svg.Descendants().Attributes("id").Select(id => "#" + id.Value).ToHashSet();
        Assert.All(svg.Descendants(ns + "use"), use => Assert.Contains((string)use.Attribute("href")!, shapes));
    }

    [Fact]
    public void Figure_InAPage_NamesNoColour()
    {
        var svg = TimelineSvg.Render(SampleFigures.ByVector, SampleFigures.Page(1190)) + BricksSvg.Render(SampleFigures.Balance, 1994, 2022, [2003], SampleFigures.Page(1010));

        Assert.DoesNotMatch("=\"#[0-9a-f]{3,6}\"|style=", svg);
    }

    [Fact]
    public void Options_WithoutWidth_AreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FigureOptions(0, false, null));
}
