using KazDefense.Domain.Analysis;
using KazDefense.Domain.Events;

namespace KazDefense.Domain.Tests.Analysis;

public class BalanceMeasureTests
{
    private static readonly Dictionary<EventKind, double> Plain = [];

    [Fact]
    public void In_ADateBetweenTwoDays_SpreadsOverTheYearsByTheirDays()
    {
        var years = new PossibleYears(0, new(2009, 7, 2), new(2010, 7, 1));

        Assert.Equal(new(0, 183 / 365.0, 1), years.In(2009, 2009));
        Assert.Equal(new(0, 182 / 365.0, 1), years.In(2010, 2010));
        Assert.Equal(new(1, 1, 1), years.In(2005, 2014));
        Assert.Equal(default, years.In(2011, 2011));
    }

    [Fact]
    public void In_ADateOpenAtItsBeginning_IsPossibleBeforeItsEndAndLikelyNowhere()
    {
        var years = new PossibleYears(0, null, new(2003, 6, 30));

        Assert.Equal(new(0, 0, 1), years.In(1999, 1999));
        Assert.Equal(new(0, 0, 1), years.In(2003, 2003));
        Assert.Equal(default, years.In(2004, 2004));
    }

    [Fact]
    public void In_AnyYears_PointLiesWithinTheBandAndAllYearsSumToTheEvent()
    {
        var random = new Random(20221122);
        for (var run = 0; run < 500; run++)
        {
            var first = new DateOnly(1995, 1, 1).AddDays(random.Next(9000));
            var years = new PossibleYears(0, first, first.AddDays(random.Next(2500)));
            var each = Enumerable.Range(1990, 45).Select(y => years.In(y, y)).ToList();
            Assert.All(each, b => Assert.True(b.Low <= b.Point && b.Point <= b.High));
            Assert.Equal(1, each.Sum(b => b.Point), 9);
        }
    }

    [Theory]
    [InlineData(new double[] { 5 }, 1, 0)]
    [InlineData(new double[] { 1, 1, 1, 1 }, 4, 2)]
    [InlineData(new double[] { 3, 1 }, 1.6, 0.811278)]
    [InlineData(new double[] { 0, 0 }, 0, 0)]
    [InlineData(new double[] { }, 0, 0)]
    public void Diversity_OfAmounts_IsAsWorkedOutByHand(double[] amounts, double effective, double bits)
    {
        Assert.Equal(effective, Diversity.EffectiveNumber(amounts), 6);
        Assert.Equal(bits, Diversity.Entropy(amounts), 6);
    }

    [Fact]
    public void Of_CertainAndUncertainEvents_SharesBetweenWhatDatesAllow()
    {
        PartCount[] counts =
        [
            new("east", EventKind.Exercise, new(2009, null, null), 3),
            new("west", EventKind.Exercise, new(2009, null, null), 1),
            new("west", EventKind.Agreement, new(0, new(2009, 1, 1), new(2010, 12, 31)), 1),
        ];

        var period = BalanceMeasure.Of(counts, ["east", "west", "south"], Plain, 2009, 2010, 1)[0];

        Assert.Equal(new(1, 1.5, 2), period.Of("west").Amount);
        Assert.Equal(1 / 4.0, period.Of("west").Share.Low, 9);
        Assert.Equal(1.5 / 4.5, period.Of("west").Share.Point, 9);
        Assert.Equal(2 / 5.0, period.Of("west").Share.High, 9);
        Assert.Equal(default, period.Of("south").Share);
        Assert.Equal(1, period.Parts.Sum(p => p.Share.Point), 9);
    }

    [Fact]
    public void Of_Weights_WeighByKindAndWhatIsNotNamedWeighsOne()
    {
        PartCount[] counts = [new("a", EventKind.Transfer, new(2001, null, null), 2), new("b", EventKind.Meeting, new(2001, null, null), 2)];

        var period = Assert.Single(BalanceMeasure.Of(counts, ["a", "b"], new Dictionary<EventKind, double> { [EventKind.Transfer] = 4 }, 2001, 2004, 5));

        Assert.Equal(8, period.Of("a").Amount.Point);
        Assert.Equal(.8, period.Of("a").Share.Point, 9);
        Assert.Equal(2004, period.To);
    }
}
