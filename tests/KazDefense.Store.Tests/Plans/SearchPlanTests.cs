using KazDefense.Domain.Records;
using KazDefense.Store.Search;

namespace KazDefense.Store.Tests.Plans;

public sealed class SearchPlanTests(SampledStore store) : IClassFixture<SampledStore>
{
    public static TheoryData<string, SearchFilter> Filters => new()
    {
        { "newest first", new() { Words = "border", Order = SearchOrder.NewestFirst } },
        { "newest first, a later page", new() { Words = "border", Order = SearchOrder.NewestFirst, Cursor = new(null, 733_000L << 40) } },
        { "oldest first", new() { Words = "border", Order = SearchOrder.OldestFirst } },
        { "ranked", new() { Words = "border steppe" } },
        { "narrowed", new() { Words = "border", In = RecordKind.Event, Kind = "exercise", Year = "2000s", Order = SearchOrder.NewestFirst } },
        { "an actor's name", new() { Words = "Казахстан" } },
        { "a phrase", new() { Words = "\"about border\"" } },
        { "a letter", new() { Words = "b" } },
        { "nothing", new() { Words = "kazakhstam borderr" } },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Search_OfAnyFilter_ScansNoLargeTableAndSortsNoRows(string name, SearchFilter filter)
    {
        var plans = await store.PlansOfAsync(() => new SearchQuery(store).RunAsync(filter, "kazakhstan", default));

        Assert.NotEmpty(plans);
        Assert.All(plans, plan => Assert.False(plan.Scans().Any(), $"{name}:\n{plan}"));
        // The rows come in their order from the index: FTS5 takes it where it says M, and a step that sorts would read all.
        Assert.All(plans.Where(p => p.Sql.Contains("MATCH", StringComparison.Ordinal)), plan =>
        {
            Assert.DoesNotContain(plan.Steps, s => s.Contains("TEMP B-TREE", StringComparison.Ordinal));
            Assert.Contains(plan.Steps, s => s.Contains("SCAN SearchWords VIRTUAL TABLE INDEX", StringComparison.Ordinal) && s.Contains(":M", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Search_ForAFrequentWord_AsksForNoMoreRowsThanAreCounted()
    {
        var answer = await new SearchQuery(store).RunAsync(new() { Words = "border", Order = SearchOrder.NewestFirst }, "kazakhstan", default);
        var plans = await store.PlansOfAsync(() => new SearchQuery(store).RunAsync(new() { Words = "border", Order = SearchOrder.NewestFirst }, "kazakhstan", default));

        Assert.Equal((SearchQuery.Cap, true), (answer.Total, answer.IsCapped));
        Assert.All(plans.Where(p => p.Sql.Contains("MATCH", StringComparison.Ordinal)), p => Assert.Contains("LIMIT", p.Sql, StringComparison.Ordinal));
        // A beginning would make FTS5 join whole lists before the first row.
        Assert.Contains(plans, p => p.Sql.Contains("SearchTerms", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SearchOrder.Relevance)]
    [InlineData(SearchOrder.NewestFirst)]
    [InlineData(SearchOrder.OldestFirst)]
    public async Task Pages_OfMoreThanIsCounted_HoldEachEventOnce(SearchOrder order)
    {
        var query = new SearchQuery(store);
        var filter = new SearchFilter { Words = "airlift", Order = order, Limit = SearchFilter.MaxLimit };
        var slugs = new List<string>();
        for (SearchCursor? cursor = null; ;)
        {
            var page = await query.RunAsync(filter with { Cursor = cursor }, "kazakhstan", default);
            slugs.AddRange(page.Rows.Select(r => r.Slug));
            if ((cursor = page.Next) is null)
                break;
        }

        Assert.True(slugs.Count > SearchQuery.Cap);
        Assert.Equal(slugs.Count, slugs.Distinct().Count());
        Assert.Equal(await new KazDefense.Store.Timelines.TimelineQuery(store).RunAsync(new() { Words = "airlift" }, default) is { } all ? all.Total : 0, slugs.Count);
    }
}
