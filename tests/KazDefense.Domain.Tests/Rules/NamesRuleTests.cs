using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class NamesRuleTests
{
    private static readonly NamesRule Rule = new();

    [Fact]
    public void Name_ThatIsNoneOfItsNames_IsRefused() => Assert.Equal(["name"], Rule.Fields(SampleDocuments.Actor with { Name = "Kasachstan" }));

    [Fact]
    public void Name_GivenTwice_IsRefused()
    {
        Assert.Equal(["names/Kazakhstan"], Rule.Fields(SampleDocuments.Actor with { Names = [SampleDocuments.Actor.Names[0], SampleDocuments.Actor.Names[0]] }));
        Assert.Equal(["otherNames/x"], Rule.Fields(SampleDocuments.Place with { OtherNames = ["x", "x"] }));
    }
}
