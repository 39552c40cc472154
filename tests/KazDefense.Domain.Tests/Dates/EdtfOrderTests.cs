using System.Globalization;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Tests.Dates;

public sealed class EdtfOrderTests
{
    [Theory]
    [InlineData("2009-10", "2009-10-01")]
    [InlineData("2003/..", "2003-01-01")]
    [InlineData("[2003-07-16..]", "2003-07-16")]
    [InlineData("[..2009-10]", "2009-10-31")]
    [InlineData("../2003-07", "2003-07-31")]
    [InlineData("/2003", "2003-12-31")]
    [InlineData("[..2003,2005..]", "2003-12-31")]
    public void SortKey_OfEachForm_NeverPutsTheOpenFirst(string edtf, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture).DayNumber, EdtfDate.Parse(edtf).SortKey);

    [Fact]
    public void Sorted_MixedForms_StandByTheirDays()
    {
        string[] expected = ["../2003-07", "2009-10-01", "2009-10", "2009-10~", "2009-10/..", "[..2009-10]", "2009-11"];
        Assert.Equal(expected, expected.Reverse().Select(EdtfDate.Parse).Order().Select(d => d.Text));
    }

    [Fact]
    public void Equality_IsOfCanonicalText()
    {
        var date = EdtfDate.Parse("[2010-01-20,2010-01-19]");
        var same = EdtfDate.Parse("[2010-01-19, 2010-01-20]");
        Assert.True(date == same && date.Equals((object)same) && date.GetHashCode() == same.GetHashCode());
        Assert.True(EdtfDate.Parse("2009") != EdtfDate.Parse("2009~"));
        Assert.True(EdtfDate.Parse("2003/..") != EdtfDate.Parse("2003/"));
        Assert.False(date == null);
    }

    [Fact]
    public void Comparison_Operators_FollowTheOrder()
    {
        EdtfDate earlier = EdtfDate.Parse("2009"), later = EdtfDate.Parse("2010");
        Assert.True(earlier < later && earlier <= later && later > earlier && later >= earlier && null < earlier);
        Assert.Equal(1, earlier.CompareTo(null));
    }
}
