using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class EventKindRuleTests
{
    private static readonly EventKindRule Rule = new();

    [Fact]
    public void Subtype_OfAnotherKind_IsRefused()
    {
        Assert.Equal(["subtype"], Rule.Fields(SampleDocuments.Exercise with { Subtype = "visit" }));
        Assert.Equal(["subtype"], Rule.Fields(SampleDocuments.Training with { Subtype = "joint" }));
    }

    [Fact]
    public void Details_OfAnotherKind_AreRefused() =>
        Assert.Equal(["exercise"], Rule.Fields(SampleDocuments.Exercise with { Kind = EventKind.Meeting, Subtype = null }));
}
