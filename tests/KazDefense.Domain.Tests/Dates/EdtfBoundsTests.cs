using System.Globalization;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Tests.Dates;

public sealed class EdtfBoundsTests
{
    [Theory]
    [InlineData("2010-01-20", "2010-01-20", "2010-01-20")]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    [InlineData("2009-10-XX", "2009-10-01", "2009-10-31")]
    [InlineData("2009~", "2009-01-01", "2009-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2009-21", "2009-03-01", "2009-05-31")]
    [InlineData("2009-22", "2009-06-01", "2009-08-31")]
    [InlineData("2009-23", "2009-09-01", "2009-11-30")]
    [InlineData("2011-24", "2011-12-01", "2012-02-29")]
    [InlineData("2999-24", "2999-12-01", "3000-02-28")]
    [InlineData("2012-10-08/2012-10-17", "2012-10-08", "2012-10-17")]
    [InlineData("2003~/2008", "2003-01-01", "2008-12-31")]
    [InlineData("2010-05/2010", "2010-05-01", "2010-12-31")]
    [InlineData("2003/..", "2003-01-01", null)]
    [InlineData("2003/", "2003-01-01", null)]
    [InlineData("../2003-07", null, "2003-07-31")]
    [InlineData("/2003", null, "2003-12-31")]
    [InlineData("[2009-05-11..2009-05-15]", "2009-05-11", "2009-05-15")]
    [InlineData("[2009..2010-02~]", "2009-01-01", "2010-02-28")]
    [InlineData("[..2012-10-17]", null, "2012-10-17")]
    [InlineData("[2003-07-16..]", "2003-07-16", null)]
    [InlineData("[2010-01-19,2010-01-20]", "2010-01-19", "2010-01-20")]
    [InlineData("[2003..2009,2005]", "2003-01-01", "2009-12-31")]
    [InlineData("[199X..1998-05-10]", "1990-01-01", "1999-12-31")]
    [InlineData("[2010-05..2010]", "2010-01-01", "2010-12-31")]
    [InlineData("[..2003,2005..]", null, null)]
    public void Bounds_OfEachForm_AreItsFirstAndLastDay(string edtf, string? earliest, string? latest)
    {
        var date = EdtfDate.Parse(edtf);
        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
    }

    [Theory]
    [InlineData("2012-10-08/2012-10-17", true, false)]
    [InlineData("2003/..", true, false)]
    [InlineData("[2009-05-11..2009-05-15]", false, false)]
    [InlineData("2009", false, false)]
    [InlineData("2009~", false, true)]
    [InlineData("2009?", false, true)]
    [InlineData("2009%", false, true)]
    [InlineData("201X", false, false)]
    [InlineData("2003/2008~", true, true)]
    [InlineData("[2009,2010?]", false, true)]
    public void Bounds_OfEachForm_SayDurationAndSoftness(string edtf, bool isDuration, bool isApproximate)
    {
        var date = EdtfDate.Parse(edtf);
        Assert.Equal(isDuration, date.IsDuration);
        Assert.Equal((isDuration, isApproximate), (date.Bounds.IsDuration, date.Bounds.IsApproximate));
    }

    [Theory]
    [InlineData("2009", "2009-10-05", true)]
    [InlineData("2009", "2010", false)]
    [InlineData("2003/..", "2010", true)]
    [InlineData("2003/..", "[..2002]", false)]
    [InlineData("[2009,2011]", "2010", false)]
    [InlineData("[2009,2011]", "2011-05", true)]
    [InlineData("2009-24", "2010-01", true)]
    public void Overlaps_TwoDates_SharePossibleDays(string one, string other, bool expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(one).Overlaps(EdtfDate.Parse(other)));
        Assert.Equal(expected, EdtfDate.Parse(other).Overlaps(EdtfDate.Parse(one)));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
