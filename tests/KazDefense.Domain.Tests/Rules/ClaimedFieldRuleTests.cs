using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Sources;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class ClaimedFieldRuleTests
{
    private static readonly ClaimedFieldRule Rule = new();

    [Fact]
    public void Claim_ForWhatTheRecordHasNot_IsRefused()
    {
        Assert.Equal(["claims/places/astana@article-0"], Rule.Fields(SampleDocuments.Exercise with { Claims = [SampleDocuments.Claim("places", "astana", "astana")] }));
        Assert.Equal(["claims/name@article-0"], Rule.Fields(SampleDocuments.Outlet with { Claims = [SampleDocuments.Claim("name", null, "Interfax")] }));
    }

    [Fact]
    public void Claim_ForTheTitle_IsRight() =>
        Assert.Empty(Rule.Fields(SampleDocuments.Exercise with { Claims = [SampleDocuments.Claim("title", null, SampleDocuments.Exercise.Title)] }));

    [Theory]
    [InlineData("status", "planned", ClaimStatus.Accepted, true)]
    [InlineData("kind", "meeting", ClaimStatus.Accepted, true)]
    [InlineData("status", "planned", ClaimStatus.Conflicting, false)]
    [InlineData("date", "2012", ClaimStatus.Accepted, false)]
    public void Claim_OfAnotherValue_IsAcceptedForDatesOnly(string field, string value, ClaimStatus status, bool isWrong) =>
        Assert.Equal(isWrong ? [$"claims/{field}@article-0"] : [], Rule.Fields(SampleDocuments.Exercise with { Claims = [SampleDocuments.Claim(field, null, value) with { Status = status }] }));
}
