using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Web.Features.Partners;

namespace KazDefense.Web.Tests.Features.Partners;

public sealed class CoverageGapsTests
{
    [Fact]
    public void Between_TwoArticlesOnThePair_LeavesTheYearsNeitherCovers()
    {
        var gaps = CoverageGaps.Between([Article("2007/2010", "kazakhstan turkey"), Article("2018/2022", "kazakhstan turkey"), Article("2012", "kazakhstan nato")], "kazakhstan", "turkey", 2006, 2022);

        Assert.Equal(["no article covers 2006", "no article covers 2011 to 2017"], gaps.Select(g => g.Label));
        Assert.Equal((new DateOnly(2011, 1, 1), new DateOnly(2017, 12, 31)), (gaps[1].From, gaps[1].To));
    }

    [Fact]
    public void Between_NoArticleOnThePair_GoesByAllArticles() =>
        Assert.Equal(["no article covers 2011"], CoverageGaps.Between([Article("2007/2010", "kazakhstan turkey"), Article("2012", null)], "kazakhstan", "japan", 2007, 2012).Select(g => g.Label));

    [Fact]
    public void Between_NothingSaidOfCoverage_ClaimsNoGap() => Assert.Empty(CoverageGaps.Between([Article(null, null)], "kazakhstan", "turkey", 2000, 2010));

    private static Source Article(string? years, string? pairs) => new()
    {
        Record = new Domain.Records.Record { Kind = RecordKind.Source, Slug = "article" },
        Type = SourceType.Article,
        Title = "Article",
        Date = EdtfDate.Parse("2010"),
        DateBasis = DateBasis.Stated,
        Language = "en",
        CoversYears = years is null ? null : EdtfDate.Parse(years),
        CoversPairs = pairs,
    };
}
