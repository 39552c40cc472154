using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class AffiliationRuleTests
{
    private static readonly AffiliationRule Rule = new();

    [Fact]
    public void Actor_BelongingToItself_IsRefused() => Assert.Equal(["body"], Rule.Fields(SampleDocuments.Affiliation with { Body = "dzhaksybekov" }));

    [Theory]
    [InlineData(AffiliationRole.Holder, null, true)]
    [InlineData(AffiliationRole.Member, "Minister", true)]
    [InlineData(AffiliationRole.PartOf, "Minister", true)]
    [InlineData(AffiliationRole.Chair, "Minister", false)]
    [InlineData(AffiliationRole.Member, null, false)]
    public void Office_InSomeRole_IsThereOrNot(AffiliationRole role, string? office, bool isWrong) =>
        Assert.Equal(isWrong ? ["office"] : [], Rule.Fields(SampleDocuments.Affiliation with { Role = role, Office = office }));
}
