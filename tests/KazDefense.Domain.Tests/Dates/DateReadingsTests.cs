using FsCheck;
using FsCheck.Fluent;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Tests.Dates;

public sealed class DateReadingsTests
{
    private static readonly EdtfDate Reference = EdtfDate.Parse("2012-10-17");

    [Theory]
    [InlineData("early September 2012", "[2012-09-01..2012-09-10]", "2012-09 2012-09-01/2012-09-10 2012-09~")]
    [InlineData("8–17 October 2012", "2012-10-08/2012-10-17", "[2012-10-08..2012-10-17] 2012-10")]
    [InlineData("2001–2003", "2001/2003", "[2001..2003]")]
    [InlineData("late last year", "[2011-09..2011-12]", "2011 2011-09/2011-12 2011~")]
    [InlineData("before July 2003", "[..2003-06]", "2003-06 ../2003-06")]
    [InlineData("since 2003", "2003/..", "[2003..] 2003")]
    [InlineData("2003", "2003", "2003~ [..2003]")]
    [InlineData("about 2003", "2003~", "2003")]
    [InlineData("19 or 20 January 2010", "[2010-01-19,2010-01-20]", "2010-01-19/2010-01-20 2010-01-19 2010-01-20")]
    [InlineData("winter 2009", "[2008-24,2009-24]", "2008-24/2009-24 2008-24 2009-24")]
    public void Of_WordsThatAreRead_OffersWhatElseTheyMayMean(string words, string date, string others)
    {
        var readings = DateReadings.Of(words, Reference);

        Assert.Equal((date, null), (readings.Date?.Text, readings.Problem));
        Assert.Equal(others, string.Join(' ', readings.Others.Select(o => o.Text)));
    }

    [Theory]
    [InlineData("10/8/2012", "2012-08-10 2012-10-08")]
    [InlineData("10/10/2012", "2012-10-10")]
    [InlineData("31/12/2012", "2012-12-31")]
    [InlineData("31/31/2012", "")]
    [InlineData("some time", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Of_WordsThatAreNotRead_SaysWhyAndOffersWhatCanBe(string? words, string others)
    {
        var readings = DateReadings.Of(words, Reference);

        Assert.Null(readings.Date);
        Assert.NotEmpty(readings.Problem!);
        Assert.Equal(others, string.Join(' ', readings.Others.Select(o => o.Text)));
    }

    [Fact]
    public void Of_AnyDate_OffersOnlyOtherDates() => Prop.ForAll(EdtfGenerators.Date, date =>
    {
        var readings = DateReadings.Of(date.Text, null);
        return readings.Date == date && readings.Others.Count <= 3 && !readings.Others.Contains(date) && readings.Others.Distinct().Count() == readings.Others.Count;
    }).Check(Config.QuickThrowOnFailure);
}
