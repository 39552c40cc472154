using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class ProofRuleTests
{
    private static readonly ProofRule Rule = new();

    [Fact]
    public void Claim_OfAWithdrawnSource_ProvesNothing()
    {
        var records = SampleDocuments.Facts.Records.ToDictionary();
        records[(RecordKind.Source, "article-0")] = records[(RecordKind.Source, "article-0")] with { State = RecordState.Withdrawn };

        Assert.Empty(Rule.Fields(SampleDocuments.Exercise));
        Assert.Contains("date", Rule.Fields(SampleDocuments.Exercise, SampleDocuments.Facts with { Records = records }));
    }
}
