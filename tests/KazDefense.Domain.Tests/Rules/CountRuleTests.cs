using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class CountRuleTests
{
    private static readonly CountRule Rule = new();

    [Fact]
    public void Event_WithoutParticipant_IsRefused() => Assert.Equal(["participants"], Rule.Fields(SampleDocuments.Exercise with { Participations = [] }));

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void Participants_OfSomeNumber_FitUpTo60(int count, bool isWrong) =>
        Assert.Equal(isWrong ? ["participants"] : [], Rule.Fields(SampleDocuments.Exercise with { Participations = [.. Enumerable.Repeat(SampleDocuments.Exercise.Participations[0], count)] }));

    [Fact]
    public void Claims_BeyondTwoThousand_AreRefused() =>
        Assert.Equal(["claims"], Rule.Fields(SampleDocuments.Exercise with { Claims = [.. Enumerable.Repeat(SampleDocuments.Exercise.Claims[0], 2001)] }));
}
