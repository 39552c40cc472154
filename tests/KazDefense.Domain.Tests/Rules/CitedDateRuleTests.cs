using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class CitedDateRuleTests
{
    private static readonly CitedDateRule Rule = new();

    [Theory]
    [InlineData("2012-10-21", false)]
    [InlineData("2012-10-22", true)]
    [InlineData("2012-10", false)]
    [InlineData("2013", true)]
    public void Cited_AfterTheSource_IsRefused(string cited, bool isWrong) => Assert.Equal(
        isWrong ? ["claims/kind@article-0"] : [],
        Rule.Fields(SampleDocuments.Exercise with { Claims = [SampleDocuments.Claim("kind", null, "exercise") with { Cited = EdtfDate.Parse(cited) }] }));
}
