using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Store.Agreements;
using KazDefense.Store.Registers;
using KazDefense.Store.Series;
using KazDefense.Store.Timelines;

namespace KazDefense.Store.Tests.Plans;

/// <summary>However a register is sorted, it reads the rows it selects by index, and no large table from end to end.</summary>
public sealed class RegisterPlanTests(SampledStore store) : IClassFixture<SampledStore>
{
    private static readonly EventKind[] Kinds = [EventKind.Agreement, EventKind.Exercise, EventKind.Transfer, EventKind.Training];

    public static TheoryData<EventKind, RegisterOrder, bool> Orders
    {
        get
        {
            var data = new TheoryData<EventKind, RegisterOrder, bool>();
            foreach (var kind in Kinds)
                foreach (var order in Enum.GetValues<RegisterOrder>())
                    data.Add(kind, order, order is RegisterOrder.Date or RegisterOrder.Quantity);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Register_InAnyOrder_ScansNoLargeTable(EventKind kind, RegisterOrder order, bool descending)
    {
        var filter = new TimelineFilter { Kinds = [kind], Limit = 20 };
        foreach (var events in new[] { filter, filter with { With = ["state-02"] }, filter with { From = EdtfDate.Parse("2008"), To = EdtfDate.Parse("2012") }, filter with { Places = ["place-01"] } })
            await AssertNoScanAsync(async () => Assert.NotEmpty((await new EventRegisterQuery(store).RunAsync(new(events, order, descending), default)).Lines));
    }

    [Fact]
    public async Task Series_BySlug_ScansNoLargeTable() =>
        await AssertNoScanAsync(async () => Assert.NotEmpty((await new SeriesQuery(store).FindAsync("series-01", "kazakhstan", default))!.Editions));

    [Fact]
    public async Task Instrument_Unknown_ScansNoLargeTable() => await AssertNoScanAsync(async () =>
    {
        Assert.Empty(await new InstrumentQuery(store).FindAsync("no-such-instrument", "kazakhstan", default));
        await new InstrumentQuery(store).MissingAsync("no-such-instrument", default);
        Assert.Null(await new SuccessionQuery(store).FindAsync("no-such-instrument", "kazakhstan", default));
    });

    private async Task AssertNoScanAsync(Func<Task> query)
    {
        var plans = await store.PlansOfAsync(query);
        Assert.NotEmpty(plans);
        foreach (var plan in plans)
            Assert.False(plan.Scans().Any(), plan.ToString());
    }
}
