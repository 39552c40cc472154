using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class YearsRuleTests
{
    private static readonly YearsRule Rule = new();

    [Theory]
    [InlineData("1800/2100", false)]
    [InlineData("1799-12-31", true)]
    [InlineData("2101", true)]
    [InlineData("[..1799]", true)]
    [InlineData("2012-10/..", false)]
    public void Date_OfSomeYear_LiesWithin1800To2100(string date, bool isWrong) => Assert.Equal(isWrong ? ["date"] : [], Rule.Fields(SampleDocuments.Exercise with { Date = EdtfDate.Parse(date) }));

    [Fact]
    public void DatesOfClaims_OutsideTheYears_AreRefused() =>
        Assert.Equal(["claims/kind@article-0"], Rule.Fields(SampleDocuments.Exercise with { Claims = [SampleDocuments.Claim("kind", null, "exercise") with { Cited = EdtfDate.Parse("1700") }] }));
}
