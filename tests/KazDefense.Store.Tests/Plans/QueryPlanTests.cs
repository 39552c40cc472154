using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Store.Actors;
using KazDefense.Store.Events;
using KazDefense.Store.Observations;
using KazDefense.Store.Partners;
using KazDefense.Store.Timelines;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Tests.Plans;

public sealed class QueryPlanTests(SampledStore store) : IClassFixture<SampledStore>
{
    private const string Busiest = "kazakhstan";

    private static readonly TimelineFilter OfActor = new() { Actors = [Busiest], Limit = 200 };
    private static readonly TimelineFilter TenYears = OfActor with { From = EdtfDate.Parse("2008"), To = EdtfDate.Parse("2017") };

    public static TheoryData<string, TimelineFilter> Filters => new()
    {
        { "everything", new() },
        { "an actor", OfActor },
        { "an actor, newest first", OfActor with { Order = TimelineOrder.NewestFirst } },
        { "an actor, a later page", OfActor with { Cursor = new(733_000, 9_000) } },
        { "an actor, ten years", TenYears },
        { "an actor, some days", OfActor with { From = EdtfDate.Parse("2008-03-04"), To = EdtfDate.Parse("2008-06") } },
        { "ten years", TenYears with { Actors = [] } },
        { "a kind", new() { Kinds = [EventKind.Exercise] } },
        { "an actor and a partner", OfActor with { With = ["state-02"] } },
        { "a vector", new() { Vectors = ["vector-ru"] } },
        { "no partner", new() { Vectors = ["none"] } },
        { "a place and a source", new() { Places = ["place-01"], Sources = ["source-01"] } },
        { "words", new() { Words = "bord" } },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Timeline_OfAnyFilter_ScansNoLargeTable(string name, TimelineFilter filter) =>
        await AssertNoScanAsync(name, () => new TimelineQuery(store).RunAsync(filter, default));

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Facets_OfAnyFilter_ScanNoLargeTable(string name, TimelineFilter filter) =>
        await AssertNoScanAsync(name, () => new FacetQuery(store).RunAsync(filter, default));

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Tally_OfAnyFilter_ScansNoLargeTable(string name, TimelineFilter filter) =>
        await AssertNoScanAsync(name, () => new TallyQuery(store).RunAsync(filter, default));

    [Fact]
    public async Task PartnerRegister_ScansNoLargeTable() => await AssertNoScanAsync("register", () => Partners().RegisterAsync(Busiest, default));

    [Fact]
    public async Task Event_BySlug_ScansNoLargeTable() => await AssertNoScanAsync("event", () => new EventQuery(store).FindAsync("sample-0000777", Busiest, default));

    [Fact]
    public async Task Window_OfTenYears_ReadsShortDatesByRangeAndOthersByTheirIndex()
    {
        var plans = await store.PlansOfAsync(() => new TimelineQuery(store).RunAsync(TenYears, default));

        var window = plans.Single(p => p.Sql.Contains("LIMIT", StringComparison.Ordinal) && p.Sql.Contains("UNION ALL", StringComparison.Ordinal));
        Assert.Contains(window.Steps, s => s.Contains("USING PRIMARY KEY (ActorId=? AND SortDay>? AND SortDay<?)", StringComparison.Ordinal));
        Assert.Contains(window.Steps, s => s.Contains("USING COVERING INDEX IX_Involvements_Long", StringComparison.Ordinal));
        Assert.DoesNotContain(window.Steps, s => s.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    private PartnerQuery Partners() => new(store, new ActorQuery(store), new ObservationQuery(store));

    private async Task AssertNoScanAsync(string name, Func<Task> query)
    {
        var plans = await store.PlansOfAsync(query);
        Assert.NotEmpty(plans);
        foreach (var plan in plans)
            Assert.False(plan.Scans().Any(), $"{name}:\n{plan}");
    }
}
