using KazDefense.Store.Events;
using KazDefense.Store.Places;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Tests.Plans;

public sealed class PlacePlanTests(SampledStore store) : IClassFixture<SampledStore>
{
    [Fact]
    public async Task Register_OfPlaces_ScansNoLargeTable() => await AssertNoScanAsync(() => new PlaceQuery(store).ListAsync(new(), default));

    [Fact]
    public async Task Place_BySlug_ScansNoLargeTable() => await AssertNoScanAsync(() => new PlaceQuery(store).FindAsync("place-01", "kazakhstan", 100, default));

    [Fact]
    public async Task CrowdedPlace_IsCountedUpToTheCapAndItsFirstEventsAreNotSorted()
    {
        await using (var db = store.CreateDbContext())
            await db.Database.ExecuteSqlAsync($"""
                INSERT OR IGNORE INTO EventPlaces (EventId, PlaceId, Ordinal)
                SELECT i.EventId, r.Id, 9 FROM Involvements i, Records r WHERE i.ActorId = 0 AND i.EventId % 2 = 0 AND r.Slug = 'place-02'
                """);
        PlaceDetail? found = null;

        var plans = await store.PlansOfAsync(async () => found = await new PlaceQuery(store).FindAsync("place-02", "kazakhstan", 100, default));

        Assert.Equal((new CappedCount(CappedCount.Cap, true), null, 100), (found!.Events.Count, found.Events.Tally, found.Events.Rows.Count));
        Assert.Equal(found.Events.Rows.Select(e => e.Date.SortKey).Order(), found.Events.Rows.Select(e => e.Date.SortKey));
        var first = plans.Single(p => p.Sql.Contains("LIMIT", StringComparison.Ordinal) && p.Sql.Contains("\"SortDay\"", StringComparison.Ordinal));
        Assert.DoesNotContain(first.Steps, s => s.Contains("TEMP B-TREE", StringComparison.Ordinal));
        Assert.All(plans, p => Assert.Empty(p.Scans()));
    }

    private async Task AssertNoScanAsync(Func<Task> query)
    {
        var plans = await store.PlansOfAsync(query);
        Assert.NotEmpty(plans);
        foreach (var plan in plans)
            Assert.False(plan.Scans().Any(), plan.ToString());
    }
}
