using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class ObservationRuleTests
{
    private static readonly ObservationRule Rule = new();

    private static readonly ObservationDocument Sample = SampleDocuments.Observation;

    [Fact]
    public void Quantity_OffItsScale_IsRefused() => Assert.Equal(["quantity"], Rule.Fields(Sample with { Quantity = 11 }));

    [Fact]
    public void Scale_FromMoreToLess_IsRefused() => Assert.Equal(["scale/from"], Rule.Fields(Sample with { Scale = new(10, 1) }));

    [Theory]
    [InlineData(MeasureBasis.Stock, true)]
    [InlineData(MeasureBasis.Cumulative, true)]
    [InlineData(MeasureBasis.Flow, false)]
    public void Quantity_BelowNothing_IsAFlow(MeasureBasis basis, bool isWrong) =>
        Assert.Equal(isWrong ? ["quantity"] : [], Rule.Fields(Sample with { Quantity = -5, Basis = basis, Scale = null }));

    [Fact]
    public void Pair_OfOneActor_IsRefused() => Assert.Equal(["counterpart"], Rule.Fields(Sample with { Counterpart = Sample.Subject }));

    [Fact]
    public void Derivation_FromNothingOrItself_IsRefused()
    {
        Assert.Equal(["derivation/from"], Rule.Fields(Sample with { Derivation = new([], "1 + 1") }));
        Assert.Equal(["derivation/from"], Rule.Fields(Sample with { Derivation = new([Sample.Slug], "1 + 1") }));
    }
}
