using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Tests.Dates;

public sealed class EdtfParsingTests
{
    [Theory]
    [InlineData(" 2010-01-20 ", "2010-01-20")]
    [InlineData("2003~?", "2003%")]
    [InlineData("2003?~", "2003%")]
    [InlineData("201x", "201X")]
    [InlineData("2003 / ..", "2003/..")]
    [InlineData("2003/", "2003/")]
    [InlineData("/2003", "/2003")]
    [InlineData("[2010-01-20, 2010-01-19]", "[2010-01-19,2010-01-20]")]
    [InlineData("[2010-01-20,2010-01-20]", "2010-01-20")]
    [InlineData("[2009..2009]", "2009")]
    [InlineData("[ ..2012-10-17]", "[..2012-10-17]")]
    [InlineData("[2005,..2003]", "[..2003,2005]")]
    public void Text_Accepted_IsCanonical(string written, string canonical) =>
        Assert.Equal(canonical, EdtfDate.Parse(written).Text);

    [Theory]
    [InlineData("2010-01-20", DatePrecision.Day)]
    [InlineData("2009-10", DatePrecision.Month)]
    [InlineData("2009-10-XX", DatePrecision.Month)]
    [InlineData("2009-21", DatePrecision.Season)]
    [InlineData("2009", DatePrecision.Year)]
    [InlineData("2004-XX", DatePrecision.Year)]
    [InlineData("2004-XX-XX", DatePrecision.Year)]
    [InlineData("201X", DatePrecision.Decade)]
    [InlineData("20XX", DatePrecision.Century)]
    [InlineData("2003/..", DatePrecision.Interval)]
    [InlineData("[..2009]", DatePrecision.Set)]
    public void Precision_OfEachForm_IsWhatIsSaid(string edtf, DatePrecision precision) =>
        Assert.Equal(precision, EdtfDate.Parse(edtf).Precision);

    [Theory]
    [InlineData(null, "There is no date")]
    [InlineData("  ", "There is no date")]
    [InlineData("soon", "not an EDTF date")]
    [InlineData("2010-1-20", "not an EDTF date")]
    [InlineData("2010~~", "not an EDTF date")]
    [InlineData("20X5", "not an EDTF date")]
    [InlineData("٢٠١٠", "not an EDTF date")]
    [InlineData("2010-13", "no month 13")]
    [InlineData("2010-00", "no month 00")]
    [InlineData("2010-02-30", "2010-02-28")]
    [InlineData("2010-01-00", "2010-01-31")]
    [InlineData("2010-21-01", "a day in a season")]
    [InlineData("2010-XX-01", "without its month")]
    [InlineData("201X-05", "unspecified year")]
    [InlineData("0999", "outside 1000–2999")]
    [InlineData("3000-01", "outside 1000–2999")]
    [InlineData("2010/2009", "ends before it begins")]
    [InlineData("2010-05-02/2010-05-01", "ends before it begins")]
    [InlineData("[2010..2009]", "ends before it begins")]
    [InlineData("../..", "not an interval")]
    [InlineData("/", "not an interval")]
    [InlineData("2001/2002/2003", "not an interval")]
    [InlineData("2001/2002-13", "no month 13")]
    [InlineData("[2009", "not a set")]
    [InlineData("[]", "not a set")]
    [InlineData("[..]", "not a set")]
    [InlineData("[2001..2002..2003]", "not a set")]
    [InlineData("[2001..,2003]", "open between")]
    [InlineData("{2001,2003}", "all meant")]
    public void TryParse_Wrong_SaysWhatAndHow(string? written, string said)
    {
        Assert.False(EdtfDate.TryParse(written, out var date, out var problem));
        Assert.Null(date);
        Assert.Contains(said, problem, StringComparison.Ordinal);
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_VeryLongText_IsAProblem()
    {
        Assert.False(EdtfDate.TryParse("[" + string.Join(',', Enumerable.Repeat("2009", 99)) + "]", out _, out var problem));
        Assert.Contains("too long", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Wrong_ThrowsTheSentence()
    {
        Assert.False(EdtfDate.TryParse("2010-13", out _, out var problem));
        Assert.Equal(problem, Assert.Throws<FormatException>(() => EdtfDate.Parse("2010-13")).Message);
    }

    [Fact]
    public void Day_OfCalendar_IsThatDay() => Assert.Equal("2010-01-20", EdtfDate.Day(new DateOnly(2010, 1, 20)).Text);

    [Fact]
    public void Day_OutsideYears_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Day(new DateOnly(999, 12, 31)));

    [Theory]
    [InlineData("2010-02", "[..2010-02]")]
    [InlineData("2010-02-02~", "[..2010-02-02~]")]
    [InlineData("2009-04/2009-05", "[..2009-05]")]
    [InlineData("[2009-05-11..2009-05-15]", "[..2009-05-15]")]
    [InlineData("[2003..2009,2005]", "[..2009]")]
    public void NotAfter_Date_EndsWithIt(string edtf, string expected) =>
        Assert.Equal(expected, EdtfDate.NotAfter(EdtfDate.Parse(edtf)).Text);

    [Fact]
    public void NotAfter_WithoutLastDay_Throws() =>
        Assert.Throws<ArgumentException>(() => EdtfDate.NotAfter(EdtfDate.Parse("2003/..")));
}
