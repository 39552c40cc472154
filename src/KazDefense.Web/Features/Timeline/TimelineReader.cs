using KazDefense.Store.Events;
using KazDefense.Store.Partners;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared.Foci;

namespace KazDefense.Web.Features.Timeline;

/// <summary>Brings together what the timeline page and its figure show: a handful of queries, whatever the number of events.</summary>
public sealed class TimelineReader(TimelineQuery timeline, TallyQuery tallies, FacetQuery facets, CoverageQuery coverage, PartnerQuery partners)
{
    /// <summary>The most events a figure draws one by one.</summary>
    public const int MostDrawn = 600;

    /// <summary>The view of a request, or everything that is wrong with it.</summary>
    public async Task<TimelineReading> ReadAsync(TimelineRequest request, CancellationToken ct)
    {
        if (request.Findings.Count > 0)
            return new(null, request.Findings);
        var filter = request.Filter;
        var foci = await partners.FociAsync(ct);
        if (FocusChoice.Check(filter.Focus, foci) is { Count: > 0 } unknown)
            return new(null, unknown);
        var counting = facets.RunAsync(filter, ct);
        var covering = coverage.RunAsync(ct);
        var tally = await tallies.RunAsync(filter, ct);
        if (tally.Findings.Count > 0)
            return new(null, tally.Findings);

        var drawn = tally.Total <= MostDrawn
            ? (await timeline.RunAsync(filter with { Cursor = null, Limit = MostDrawn }, ct)).Rows
            : null;
        var (list, next) = drawn is not null && filter.Cursor is null ? FirstPage(drawn, filter.Limit) : await PageAsync(filter, ct);
        return new(new(request, tally, list, next, drawn, await counting, await covering) { Foci = foci }, []);
    }

    // What is drawn begins with the list's first page; it need not be read twice.
    private static (IReadOnlyList<EventRow> List, TimelineCursor? Next) FirstPage(IReadOnlyList<EventRow> drawn, int limit) =>
        drawn.Count <= limit ? (drawn, null) : ([.. drawn.Take(limit)], new TimelineCursor(drawn[limit - 1].Date.SortKey, drawn[limit - 1].Id));

    private async Task<(IReadOnlyList<EventRow> List, TimelineCursor? Next)> PageAsync(TimelineFilter filter, CancellationToken ct)
    {
        var page = await timeline.RunAsync(filter, ct);
        return (page.Rows, page.Next);
    }
}
