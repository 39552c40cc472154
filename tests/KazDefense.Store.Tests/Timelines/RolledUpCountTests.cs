using KazDefense.Domain.Dates;
using KazDefense.Store.Involvements;
using KazDefense.Store.Tests.Plans;
using KazDefense.Store.Timelines;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Tests.Timelines;

/// <summary>The short ways to a count and a window, held against the plain definition of overlap.</summary>
public sealed class RolledUpCountTests(SampledStore store) : IClassFixture<SampledStore>
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("2008", "2017")]
    [InlineData("2003", null)]
    [InlineData(null, "1999")]
    [InlineData("2011", "2011")]
    [InlineData("2008-03-04", "2008-06")]
    [InlineData("2009-12-31", "2010-01-01")]
    public async Task Timeline_OfAnActorAndYears_SelectsWhatOverlaps(string? from, string? to)
    {
        var filter = new TimelineFilter { Actors = ["kazakhstan"], From = Date(from), To = Date(to), Limit = 300 };

        var page = await new TimelineQuery(store).RunAsync(filter, default);
        var kinds = (await new FacetQuery(store).RunAsync(filter, default)).Kinds.Sum(k => k.Count);

        var expected = await PlainAsync(filter);
        Assert.Equal(expected.Count, page.Total);
        Assert.Equal(expected.Count, kinds);
        Assert.Equal(expected.Take(300), page.Rows.Select(r => r.Id));
    }

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);

    private async Task<List<int>> PlainAsync(TimelineFilter filter)
    {
        await using var db = store.CreateDbContext();
        var actorId = await db.Actors.Where(a => a.Record.Slug == "kazakhstan").Select(a => a.Id).SingleAsync();
        var rows = await db.Involvements.Where(i => i.ActorId == actorId && (i.Involved & (Involved.Party | Involved.About)) != 0).ToListAsync();
        var first = filter.From?.Bounds.Earliest?.DayNumber ?? int.MinValue;
        var last = filter.To?.Bounds.Latest?.DayNumber ?? int.MaxValue;
        return [.. rows.Where(i => i.LatestDay >= first && i.EarliestDay <= last).OrderBy(i => i.SortDay).ThenBy(i => i.EventId).Select(i => i.EventId)];
    }
}
