using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class ReferenceSortRuleTests
{
    private static readonly ReferenceSortRule Rule = new();

    [Fact]
    public void Reference_ToTheWrongSort_IsRefused()
    {
        Assert.Equal(["exercise/series"], Rule.Fields(SampleDocuments.Exercise with { Exercise = new("kazakhstan", null, null) }));
        Assert.Equal(["transfer/programme"], Rule.Fields(SampleDocuments.Transfer with { Transfer = new(null, "kazakhstan", []) }));
        Assert.Equal(["training/programme"], Rule.Fields(SampleDocuments.Training with { Training = new(null, "steppe-eagle") }));
        Assert.Equal(["assessor"], Rule.Fields(SampleDocuments.Observation with { Assessor = "kazakhstan" }));
        Assert.Equal(["coordinates/source"], Rule.Fields(SampleDocuments.Place with { Coordinates = SampleDocuments.Place.Coordinates! with { Source = "article-0" } }));
    }
}
