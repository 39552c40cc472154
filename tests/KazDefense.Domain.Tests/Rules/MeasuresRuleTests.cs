using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class MeasuresRuleTests
{
    private static readonly MeasuresRule Rule = new();

    [Theory]
    [InlineData(0, false)]
    [InlineData(999_999_999_999_999, false)]
    [InlineData(-1, true)]
    [InlineData(1e15, true)]
    [InlineData(double.NaN, true)]
    [InlineData(double.PositiveInfinity, true)]
    public void Quantity_OfSomeSize_CanBe(double quantity, bool isWrong) =>
        Assert.Equal(isWrong ? ["measures/troops/quantity"] : [], Rule.Fields(SampleDocuments.Exercise with { Measures = [SampleDocuments.Exercise.Measures[0] with { Quantity = quantity }] }));

    [Fact]
    public void Keys_GivenTwice_AreRefused()
    {
        var measure = SampleDocuments.Exercise.Measures[0];
        Assert.Equal(["measures/troops"], Rule.Fields(SampleDocuments.Exercise with { Measures = [measure, measure] }));
        var items = SampleDocuments.Transfer.Transfer!.Items;
        Assert.Equal(["transfer/items/boats"], Rule.Fields(SampleDocuments.Transfer with { Transfer = new(null, null, [items[0], items[0]]) }));
    }
}
