using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class PlacesRuleTests
{
    private static readonly PlacesRule Rule = new();

    [Fact]
    public void Place_ListedTwice_IsRefused() => Assert.Equal(["places/almaty"], Rule.Fields(SampleDocuments.Exercise with { Places = ["almaty", "ilisky", "almaty"] }));
}
