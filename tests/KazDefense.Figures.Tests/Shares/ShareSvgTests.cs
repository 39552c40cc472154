namespace KazDefense.Figures.Tests.Shares;

public class ShareSvgTests
{
    private static readonly ShareFigure Figure = new(
        "How Kazakhstan’s cooperation divides among vectors", "Each bar is a share of the period",
        ["1995–99", "2000–04", "2005–09", "2010–14"],
        [
            new("Euro-Atlantic", "ea", [new(.5, .5, .5, "1995–99: 50 %, 2", "/a"), new(.2, .4, .6, "2000–04: 40 % (20 % to 60 %), 4", "/b"), null, new(0, 0, 0, "2010–14: 0 %, 0", null)]),
            new("Russia and the CSTO & “others”", "ru", [new(.5, .5, .5, "1995–99: 50 %, 2", "/c"), new(.4, .6, .8, "2000–04: 60 %, 6", "/d"), null, new(1, 1, 1, "2010–14: 100 %, 1", "/e")]),
        ],
        [new("Counted, all vectors", ["4", "10", "0", "1"]), new("Effective number of partners", ["2", "1.9", "0", "1"])]);

    [Theory]
    [InlineData("shares-1010", 1010, false)]
    [InlineData("shares-343", 343, false)]
    [InlineData("shares-file", 1010, true)]
    public void Render_SharesWithBands_IsAsApproved(string name, double width, bool standalone) =>
        Snapshot.Matches(name, ShareSvg.Render(Figure, new(width, standalone, standalone ? "Rests on 15 events." : null)));

    [Fact]
    public void Render_NoPeriods_DrawsNothingAndFailsNowhere() =>
        Assert.Contains("<svg", ShareSvg.Render(Figure with { Periods = [], Rows = [], Lines = [] }, new(343, false, null)), StringComparison.Ordinal);
}
