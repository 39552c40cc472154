using System.Xml.Linq;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Figures.Tests.Sample;

namespace KazDefense.Figures.Tests.Marks;

public class MarkSvgTests
{
    private static readonly DateBounds[] Dates =
    [
        Date.Day(2010, 1, 20), Date.Within(2010, 1, 19, 2010, 1, 20), Date.Month(2010, 1), Date.Within(2010, 3, 1, 2010, 5, 31), Date.Year(2010),
        Date.Day(2010, 1, 20).About(), Date.Month(2010, 1).About(), Date.By(2010, 1, 22), Date.NotBefore(2010, 1, 22),
        Date.Lasted(2010, 1, 1, 2010, 1, 9), Date.Lasted(2003, 1, 1, 2008, 12, 31).About(), Date.Since(2003, 1, 1), Date.EndedBy(2003, 7, 31),
        new DateBounds(null, null, false, false),
    ];

    [Fact]
    public void Sprite_Always_IsAsApproved() => Snapshot.Matches("sprite", MarkSprite.Svg);

    [Fact]
    public void Marks_OfEveryKindStandingAndHalo_AreAsApproved()
    {
        // A sheet of all, each nested svg given its place.
        var sheet = new Markup().Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 210\" width=\"1280\" height=\"420\"><style>").Raw(FigureStyle.Resolved).Raw("</style>").Raw(MarkSprite.Definitions);
        sheet.Raw("<path class=\"paper\" d=\"M0 0h640v210h-640z\"/>");
        foreach (var kind in Enum.GetValues<EventKind>())
            Place(sheet, MarkSvg.Row(kind, Standing.Deed, "ea", Dates[0]), (int)kind * 44, 10);
        var y = 34;
        foreach (var standing in Enum.GetValues<Standing>())
        {
            for (var i = 0; i < Dates.Length; i++)
                Place(sheet, MarkSvg.Row((EventKind)((i % 12) + 1), standing, i % 2 == 0 ? "tu" : "ru", Dates[i]), 10 + (i * 44), y);
            y += 24;
        }

        foreach (var channel in Enum.GetValues<KeyChannel>())
        {
            var x = 10;
            foreach (var entry in MarkSvg.Key(channel))
            {
                Place(sheet, entry.Mark, x, y);
                x += 50;
            }

            y += 24;
        }

        Snapshot.Matches("marks", sheet.Raw("</svg>").ToString());
    }

    [Fact]
    public void Glyphs_OfTwelveKinds_AreTwelve()
    {
        var ids = Enum.GetValues<EventKind>().Select(MarkGlyph.Id).ToList();

        Assert.Equal(12, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Contains($"<g id=\"{id}\">", MarkSprite.Svg, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_OfAnyMark_UseOnlyShapesOfTheSprite()
    {
        var shapes = XDocument.Parse(MarkSprite.Svg).Descendants().Attributes("id").Select(id => "#" + id.Value).ToHashSet();
        var used = from kind in Enum.GetValues<EventKind>()
                   from standing in Enum.GetValues<Standing>()
                   from date in Dates
                   from use in XDocument.Parse(MarkSvg.Row(kind, standing, "ea", date)).Descendants("use")
                   select (string)use.Attribute("href")!;

        Assert.Empty(used.Where(href => !shapes.Contains(href)).Distinct());
    }

    [Theory]
    [InlineData(Standing.Deed, false, false)]
    [InlineData(Standing.Said, false, false)]
    [InlineData(Standing.Hope, true, false)]
    [InlineData(Standing.Refusal, true, true)]
    public void Row_OfAStanding_IsFilledHollowOrStruck(Standing standing, bool hollow, bool struck)
    {
        var row = MarkSvg.Row(EventKind.Meeting, standing, "ea", Date.Day(2010, 1, 20), "big");

        Assert.Equal(hollow, row.Contains("class=\"o\"", StringComparison.Ordinal));
        Assert.Equal(struck, row.Contains("class=\"st\"", StringComparison.Ordinal));
        Assert.StartsWith("<svg class=\"mk ea big\"", row, StringComparison.Ordinal);
    }

    private static void Place(Markup sheet, string mark, double x, double y) =>
        sheet.Raw($"<g transform=\"translate({x} {y})\">").Raw(mark).Raw("</g>");
}
