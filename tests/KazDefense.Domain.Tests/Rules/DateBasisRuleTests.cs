using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class DateBasisRuleTests
{
    private static readonly DateBasisRule Rule = new();

    [Theory]
    [InlineData(DateBasis.Derived)]
    [InlineData(DateBasis.Inferred)]
    public void Date_ThatNoSourceStates_NeedsANote(DateBasis basis) =>
        Assert.Equal(["dateNote"], Rule.Fields(SampleDocuments.Exercise with { DateBasis = basis, DateNote = null }));

    [Theory]
    [InlineData("[..2010-02]", false)]
    [InlineData("[2010-02..]", false)]
    [InlineData("2010-02", true)]
    public void Date_WithoutBasis_IsOpen(string date, bool isWrong) =>
        Assert.Equal(isWrong ? ["dateBasis"] : [], Rule.Fields(SampleDocuments.Exercise with { DateBasis = DateBasis.None, Date = EdtfDate.Parse(date) }));
}
