using KazDefense.Domain.Dates;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared.Coverage;

namespace KazDefense.Web.Tests.Shared.Coverage;

public sealed class CoveredYearsTests
{
    private static readonly CoveredYears Years = new(new[] { "2001/2003", "2003/2009", "2018", "2019/.." }
        .Select(y => new CoveringSource("s", "t", null, null, EdtfDate.Parse("2022"), EdtfDate.Parse(y))).Append(new("s", "t", null, null, EdtfDate.Parse("2022"), null)));

    [Fact]
    public void Covered_SeveralArticles_AreRuns() => Assert.Equal("2001–2009, 2018", Years.Covered);

    [Theory]
    [InlineData(2002, 2008, "")]
    [InlineData(2008, 2012, "2010–2012")]
    [InlineData(1999, 2019, "1999–2000, 2010–2017, 2019")]
    [InlineData(2012, 2010, "")]
    [InlineData(1, 9999, "")]
    public void Uncovered_YearsAskedFor_AreThoseNoArticleReportsOn(int from, int to, string expected) => Assert.Equal(expected, Years.Uncovered(from, to));

    [Fact]
    public void Covered_NoArticle_IsNothing() => Assert.Equal("", new CoveredYears([]).Covered);
}
