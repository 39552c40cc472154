using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class VocabularyRuleTests
{
    private static readonly VocabularyRule Rule = new();

    [Fact]
    public void Word_OutsideItsList_IsRefused()
    {
        Assert.Equal(["exercise/type"], Rule.Fields(SampleDocuments.Exercise with { Exercise = new(null, null, "dance") }));
        Assert.Equal(["agreement/form"], Rule.Fields(SampleDocuments.Agreement with { Agreement = new("x", "handshake", null, null) }));
        Assert.Equal(["transfer/mode", "transfer/items/boats/condition"], Rule.Fields(SampleDocuments.Transfer with { Transfer = new("theft", null, [new("boats", "boats", 1, "rusty", null)]) }));
        Assert.Equal(["kind"], Rule.Fields(SampleDocuments.Outlet with { Kind = "rumour" }));
        Assert.Equal(["token"], Rule.Fields(SampleDocuments.Vector with { Token = "zz" }));
    }
}
