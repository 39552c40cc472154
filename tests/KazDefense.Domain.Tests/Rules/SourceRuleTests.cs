using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class SourceRuleTests
{
    private static readonly SourceRule Rule = new();

    [Theory]
    [InlineData("../secret.txt", true)]
    [InlineData("..", true)]
    [InlineData("a:b", true)]
    [InlineData("nine.txt", false)]
    public void File_OfSomeName_HasNoFolder(string file, bool isWrong) => Assert.Equal(isWrong ? ["file"] : [], Rule.Fields(SampleDocuments.Source with { File = file }));

    [Fact]
    public void Content_OutOfOrder_IsRefused()
    {
        Assert.Equal(["content"], Rule.Fields(SampleDocuments.Source with { Content = [3, 3] }));
        Assert.Equal(["content"], Rule.Fields(SampleDocuments.Source with { Content = [0] }));
    }

    [Fact]
    public void Pair_OfOneActor_IsRefused() => Assert.Equal(["covers/pairs"], Rule.Fields(SampleDocuments.Source with { Covers = new(null, [new("x", "x")], null) }));
}
