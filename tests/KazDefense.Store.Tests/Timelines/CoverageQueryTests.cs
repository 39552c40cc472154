using KazDefense.Domain.Dates;
using KazDefense.Store.Timelines;

namespace KazDefense.Store.Tests.Timelines;

public class CoverageQueryTests
{
    [Theory]
    [InlineData("2006/2012 2003 2010 2022", "2004-2005 2013-2021")]
    [InlineData("2003 2005", "2004-2004")]
    [InlineData("2003/2005 2004/2009", "")]
    [InlineData("", "")]
    [InlineData("2003/.. ../2001", "")]
    public void Gaps_CoveredYears_AreTheRunsBetween(string years, string gaps) => Assert.Equal(
        gaps,
        string.Join(' ', CoverageQuery.Gaps(years.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(y => new CoveringSource("s", "t", null, null, EdtfDate.Parse("2022"), EdtfDate.Parse(y)))).Select(g => $"{g.From}-{g.To}")));
}
