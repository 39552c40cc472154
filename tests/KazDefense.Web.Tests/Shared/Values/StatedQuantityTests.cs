using KazDefense.Domain.Events;
using KazDefense.Web.Shared.Values;
using KazDefense.Web.Tests.Features.Partners;

namespace KazDefense.Web.Tests.Shared.Values;

public sealed class StatedQuantityTests
{
    [Fact]
    public void Lines_StockAndCumulative_StayTwoLinesWithTheirQualifiers()
    {
        var detail = SampleEvents.Make(EventKind.Training, EventStatus.Ongoing, measures:
        [
            SampleEvents.Measure(500, Qualifier.UpTo, MeasureBasis.Cumulative),
            SampleEvents.Measure(60, Qualifier.About, MeasureBasis.Stock),
        ]);

        var lines = StatedQuantity.Lines(detail);

        Assert.Equal([("up to", "500", MeasureBasis.Cumulative), ("about", "60", MeasureBasis.Stock)], lines.Select(l => (l.Qualifier, l.Number!, l.Basis!.Value)));
    }

    [Fact]
    public void Lines_NoNumber_SaysSoOnOneLine() =>
        Assert.Null(Assert.Single(StatedQuantity.Lines(SampleEvents.Make(EventKind.Assistance, EventStatus.Ongoing))).Number);

    [Fact]
    public void Lines_TransferItems_EachHaveALineWithItsOwnClaim()
    {
        var detail = SampleEvents.Make(EventKind.Transfer, EventStatus.Completed, claims: [SampleEvents.Claim("transfer", "vehicles", item: "items/vehicles")]);
        detail.Event.Transfer = new TransferDetails { Items = { new TransferItem { Key = "vehicles", What = "vehicles", Condition = "used" }, new TransferItem { Key = "radios", What = "radios", Number = 12 } } };

        var lines = StatedQuantity.Lines(detail);

        Assert.Equal([("vehicles, used", null, 1), ("radios", "12", 0)], lines.Select(l => (l.Of, l.Number, l.Claims.Count)));
    }

    [Theory]
    [InlineData(4.35, "4.35")]
    [InlineData(2500, "2500")]
    [InlineData(3_600_000_000, "3,600,000,000")]
    public void Format_Number_KeepsItsDecimalsAndGroupsLargeOnes(double number, string expected) => Assert.Equal(expected, StatedQuantity.Format(number));
}
