using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class LinksRuleTests
{
    private static readonly LinksRule Rule = new();

    [Fact]
    public void Link_ToTheEventItself_IsRefused() =>
        Assert.Equal(["links/follows/steppe-eagle-2012"], Rule.Fields(SampleDocuments.Exercise with { Links = [new(Relation.Follows, "steppe-eagle-2012", null)] }));

    [Fact]
    public void Link_GivenTwice_IsRefused() =>
        Assert.Equal(["links/follows/x"], Rule.Fields(SampleDocuments.Exercise with { Links = [new(Relation.Follows, "x", null), new(Relation.Follows, "x", "again"), new(Relation.PartOf, "x", null)] }));
}
