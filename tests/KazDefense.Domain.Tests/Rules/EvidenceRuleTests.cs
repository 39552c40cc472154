using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class EvidenceRuleTests
{
    private static readonly EvidenceRule Rule = new();

    private static readonly ClaimDocument Claim = SampleDocuments.Claim("kind", null, "exercise");

    [Fact]
    public void Claim_OfAnArticle_HasPassagesAndNoLocator()
    {
        Assert.Empty(Check(Claim));
        Assert.NotEmpty(Check(Claim with { Passages = [] }));
        Assert.NotEmpty(Check(Claim with { Locator = "page 3" }));
        Assert.NotEmpty(Check(Claim with { Passages = [.. Enumerable.Repeat(SampleDocuments.Passage, 21)] }));
    }

    [Fact]
    public void Claim_OfADataset_HasALocatorAndNoPassages()
    {
        var row = Claim with { Source = "natural-earth", Passages = [], Locator = "row 3" };
        Assert.Empty(Check(row));
        Assert.NotEmpty(Check(row with { Locator = null }));
        Assert.NotEmpty(Check(row with { Passages = [SampleDocuments.Passage] }));
    }

    private static IEnumerable<string> Check(ClaimDocument claim) => Rule.Fields(SampleDocuments.Exercise with { Claims = [claim] });
}
