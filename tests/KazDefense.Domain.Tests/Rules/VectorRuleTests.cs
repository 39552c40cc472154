using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class VectorRuleTests
{
    private static readonly VectorRule Rule = new();

    [Fact]
    public void Member_TwiceForOnePeriod_IsRefused() =>
        Assert.Equal(["members/nato"], Rule.Fields(SampleDocuments.Vector with { Members = [new("nato", null), new("nato", null)] }));

    [Fact]
    public void Member_InTwoPeriods_IsRight() => Assert.Empty(Rule.Fields(SampleDocuments.Vector));

    [Fact]
    public void Ordinal_BelowNothing_IsRefused() => Assert.Equal(["ordinal"], Rule.Fields(SampleDocuments.Vector with { Ordinal = -1 }));
}
