using KazDefense.Domain.Events;
using KazDefense.Store.Actors;
using KazDefense.Store.Events;
using KazDefense.Store.Observations;
using KazDefense.Store.Partners;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Tests.Plans;

/// <summary>What lies between two actors is found by indexes, however much that is.</summary>
public sealed class PairPlanTests(SampledStore store) : IClassFixture<SampledStore>
{
    private const string Busiest = "kazakhstan";

    [Theory]
    [InlineData("state-02")]
    [InlineData("state-40")]
    public async Task Pair_ScansNoLargeTable(string other) => await AssertNoScanAsync(() => Pairs().FindAsync(Busiest, other, default));

    [Fact]
    public async Task Pair_OfVeryManyEvents_ReadsOnlyTheFirst()
    {
        var pair = await Pairs().FindAsync("state-02", Busiest, default);

        Assert.True(pair!.IsCut);
        Assert.Equal(PartnerQuery.MaxEvents, pair.Shared.Events.Count);
        Assert.Equal(pair.Shared.Events.Select(e => e.Event.Date.SortKey).Order(), pair.Shared.Events.Select(e => e.Event.Date.SortKey));
    }

    [Fact]
    public async Task Refusals_OfAnEvent_ScanNoLargeTable()
    {
        await using var db = store.CreateDbContext();
        var e = await db.Events.Include(x => x.Record).FirstAsync(x => x.Status == EventStatus.Refused);

        await AssertNoScanAsync(() => new ReasonQuery(store).RefusalsAsync(e, Busiest, default));
    }

    private PairQuery Pairs() => new(store, new ActorQuery(store), new ObservationQuery(store));

    private async Task AssertNoScanAsync(Func<Task> query)
    {
        var plans = await store.PlansOfAsync(query);
        Assert.NotEmpty(plans);
        foreach (var plan in plans)
            Assert.False(plan.Scans().Any(), plan.ToString());
    }
}
