using KazDefense.Domain.Events;
using KazDefense.Store.Overview;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Overview;

namespace KazDefense.Web.Tests.Features.Overview;

public sealed class BalanceTests
{
    private static readonly OverviewFacts Facts = new(
        new Dictionary<Standing, int>(), 0, 2003, 2012, [],
        [new VectorRow("euro-atlantic", "Euro-Atlantic", "ea"), new VectorRow("turkic", "Turkic", "tu")],
        [
            new VectorCount("euro-atlantic", 2003, Standing.Deed, 4), new VectorCount("euro-atlantic", 2003, Standing.Hope, 2),
            new VectorCount("euro-atlantic", 2012, Standing.Refusal, 1), new VectorCount("euro-atlantic", TimelineFilter.NoYear, Standing.Deed, 3),
            new VectorCount("euro-atlantic", 2005, Standing.Said, 7),
        ],
        [], null);

    [Fact]
    public void Of_Facts_KeepsYearsStandingsAndNoYearApart()
    {
        var row = Balance.Of(Facts).Rows[0];

        Assert.Equal((4, 2, 0), (row.In(2003).Deeds, row.In(2003).Hopes, row.In(2003).Refusals));
        Assert.Equal(1, row.In(2012).Refusals);
        Assert.Equal(3, row.NoYear.Deeds);
        Assert.Equal((7, 2, 1), (row.Total.Deeds, row.Total.Hopes, row.Total.Refusals));
    }

    [Fact]
    public void Of_YearsOfOnlyWords_HaveNoRowInTheTable() => Assert.Equal([2003, 2012, TimelineFilter.NoYear], Balance.Of(Facts).TableYears);

    [Fact]
    public void Of_VectorWithoutEvents_KeepsItsRow() => Assert.Equal((0, 0), (Balance.Of(Facts).Rows[1].Years.Count, Balance.Of(Facts).Rows[1].Total.Deeds));
}
