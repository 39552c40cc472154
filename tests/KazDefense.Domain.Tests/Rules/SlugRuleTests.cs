using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class SlugRuleTests
{
    private static readonly SlugRule Rule = new();

    [Theory]
    [InlineData("steppe-eagle-2012", false)]
    [InlineData("Steppe Eagle", true)]
    [InlineData("-eagle", true)]
    [InlineData("", true)]
    public void Slug_OfSomeForm_IsWordsJoinedByHyphens(string slug, bool isWrong) => Assert.Equal(isWrong ? ["slug"] : [], Rule.Fields(SampleDocuments.Exercise with { Slug = slug }));

    [Fact]
    public void Slug_ThatAddressesUse_IsRefusedForWhatIsNew()
    {
        Assert.Equal(["slug"], Rule.Fields(SampleDocuments.Exercise with { Slug = "new" }));
        Assert.Equal(["slug"], Rule.Fields(SampleDocuments.Actor with { Slug = "new" }));
        Assert.Equal(["slug"], Rule.Fields(SampleDocuments.Exercise with { Slug = "facets" }));
        Assert.Empty(Rule.Fields(SampleDocuments.Actor with { Slug = "facets" }));
        var there = SampleDocuments.Exercise with { Slug = "new" };
        Assert.Empty(Rule.Fields(there, SampleDocuments.Facts with { Before = there }));
    }

    [Fact]
    public void Keys_ThatAreNoSlugs_AreRefused() =>
        Assert.Equal(["agreement/instrument"], Rule.Fields(SampleDocuments.Agreement with { Agreement = SampleDocuments.Agreement.Agreement! with { Instrument = "The Plan" } }));
}
