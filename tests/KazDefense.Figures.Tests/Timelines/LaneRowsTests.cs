using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Figures.Tests.Sample;

namespace KazDefense.Figures.Tests.Timelines;

public class LaneRowsTests
{
    private static readonly DateOnly From = new(1990, 1, 1);
    private static readonly DateOnly To = new(2024, 12, 31);

    [Theory]
    [InlineData(1190)]
    [InlineData(760)]
    [InlineData(360)]
    public void Rows_OfRandomEvents_HoldNoTwoThatTouch(double width)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var rows = Rows(width, seed, 120);
            foreach (var row in rows.Placed.GroupBy(p => p.Row, p => p.Event.Extent))
            {
                var extents = row.OrderBy(e => e.Left).ToList();
                for (var i = 1; i < extents.Count; i++)
                    Assert.True(extents[i].Left >= extents[i - 1].Right, $"seed {seed}: {extents[i - 1]} touches {extents[i]}");
            }
        }
    }

    [Theory]
    [InlineData(1190)]
    [InlineData(360)]
    public void Labels_OfRandomEvents_StayInTheFigure(double width)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var outside = Rows(width, seed, 120).Placed.Select(p => p.Event)
                .Where(e => e.Label.Length > 0 && (e.LabelExtent.Left < 0 || e.LabelExtent.Right > width));
            Assert.Empty(outside);
        }
    }

    [Fact]
    public void Labels_NearTheRightEdge_TurnLeft()
    {
        var scale = new LaneColumns(1190, false).Scale(From, To);
        var labelled = LabelledEvent.Place(RandomEvent(new Random(1), 0) with { Date = Date.Day(2024, 12, 1), Label = "Special operations centre" }, scale, new Extent(136, 1188));

        Assert.True(labelled.LabelOnLeft);
        Assert.True(labelled.LabelExtent.Right < labelled.Mark.Extent.Left);
    }

    [Fact]
    public void Event_WithAnOpenBeginning_StandsAtItsLatestDay()
    {
        var scale = new LaneColumns(1190, false).Scale(From, To);
        var mark = ScaledMark.Place(Date.By(2010, 1, 22), Standing.Deed, scale);

        Assert.Equal(scale.End(new DateOnly(2010, 1, 22)), mark.Glyph + 9.5, 3);
    }

    [Fact]
    public void Halo_OfAMonthOnALongAxis_IsNeverUnderSixteenPixels()
    {
        var scale = new LaneColumns(1190, false).Scale(From, To);

        Assert.Equal(16, ScaledMark.Place(Date.Month(2010, 1), Standing.Deed, scale).Extent.Width, 3);
    }

    [Fact]
    public void Halo_OfAYear_IsToScale()
    {
        var scale = new LaneColumns(1190, false).Scale(From, To);

        Assert.Equal(365 * scale.DayWidth, ScaledMark.Place(Date.Year(2010), Standing.Deed, scale).Extent.Width, 3);
    }

    private static LaneRows Rows(double width, int seed, int count)
    {
        var random = new Random(seed);
        var columns = new LaneColumns(width, width < FigureOptions.NarrowBelow);
        var lane = new TimelineLane("Lane", "ea", null, null, [], [.. Enumerable.Range(0, count).Select(i => RandomEvent(random, i))]);
        return LaneRows.Labelled(lane, columns.Scale(From, To), columns.Room);
    }

    private static FigureEvent RandomEvent(Random random, int i)
    {
        var first = From.AddDays(random.Next(-500, 13_200));
        DateOnly? earliest = random.Next(6) == 0 ? null : first;
        DateOnly? latest = random.Next(6) == 0 ? null : first.AddDays(random.Next(3) == 0 ? 0 : random.Next(900));
        var date = new DateBounds(earliest, latest, random.Next(3) == 0, random.Next(4) == 0);
        var label = string.Join(' ', Enumerable.Range(0, random.Next(0, 12)).Select(_ => new string((char)random.Next('a', 'z'), random.Next(1, 9))));
        return new FigureEvent($"e{i}", $"/events/e{i}", label, label, (EventKind)random.Next(1, 13), (Standing)random.Next(1, 5), "ea", date, random.Next(5) == 0);
    }
}
