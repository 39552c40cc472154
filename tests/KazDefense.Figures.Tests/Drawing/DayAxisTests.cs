namespace KazDefense.Figures.Tests.Drawing;

public class DayAxisTests
{
    [Theory]
    [InlineData("1900-01-01", "2022-12-31", 5, 0, 0)]
    [InlineData("1994-01-01", "2022-12-31", 2, 0, 0)]
    [InlineData("2009-01-01", "2010-12-31", 0, 1, 0)]
    [InlineData("2012-09-01", "2012-10-31", 0, 0, 2)]
    [InlineData("2012-10-01", "2012-10-07", 0, 0, 1)]
    public void Axis_OfAnyLength_HasAsManyTicksAsThereIsRoomFor(string from, string to, int years, int months, int days)
    {
        var axis = Axis(from, to);

        Assert.Equal(new AxisStep(years, months, days), axis.Step);
        Assert.InRange(axis.Ticks.Count, 3, 32);
    }

    [Fact]
    public void Axis_TooShortForAnyTick_HasOneAtItsBeginning() =>
        Assert.Equal([new DateOnly(2012, 10, 2)], new DayAxis(new DayScale(new DateOnly(2012, 10, 2), new DateOnly(2012, 10, 9), 0, 12)).Ticks);

    [Fact]
    public void Ticks_OfSeveralDays_LeaveNoLastDayBesideAFirst() =>
        Assert.Equal([1, 6, 11, 16, 21, 26, 1], new AxisStep(0, 0, 5).Ticks(new DateOnly(2012, 10, 1), new DateOnly(2012, 11, 1)).Select(d => d.Day));

    private static DayAxis Axis(string from, string to) =>
        new(new DayScale(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture), 136, 1164));
}
