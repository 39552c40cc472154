using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class ParticipationRuleTests
{
    private static readonly ParticipationRule Rule = new();

    [Fact]
    public void Actor_TwiceInOneRole_IsRefused() =>
        Assert.Equal(["participants/kazakhstan/host"], Rule.Fields(SampleDocuments.Exercise with { Participations = [SampleDocuments.Exercise.Participations[0], new("kazakhstan", Role.Host, null, null)] }));

    [Fact]
    public void Actor_InTwoRoles_IsRight() => Assert.Empty(Rule.Fields(SampleDocuments.Exercise));

    [Fact]
    public void People_FewerThanNone_AreRefused() =>
        Assert.Equal(["participants/kazakhstan/host/people"], Rule.Fields(SampleDocuments.Exercise with { Participations = [new("kazakhstan", Role.Host, null, -1)] }));
}
