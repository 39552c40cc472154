using KazDefense.Domain.Rules;
using KazDefense.Store.Events;
using KazDefense.Store.Partners;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Timeline;

/// <summary>What the timeline page shows.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Tally">How many events there are.</param>
/// <param name="List">This page of the list.</param>
/// <param name="Next">Where the next page begins, or null on the last.</param>
/// <param name="Drawn">The events of the figure, or null where they are too many to draw.</param>
/// <param name="Facets">The counts beside the filters.</param>
/// <param name="Articles">The articles, for their short names and what they cover.</param>
public sealed record TimelineView(
    TimelineRequest Request, Tally Tally, IReadOnlyList<EventRow> List, TimelineCursor? Next,
    IReadOnlyList<EventRow>? Drawn, Facets Facets, IReadOnlyList<CoveringSource> Articles)
{
    /// <summary>The states the timeline can be seen from; none in a store that groups no states yet.</summary>
    public IReadOnlyList<FocusRow> Foci { get; init; } = [];

    /// <summary>The articles' short names by slug.</summary>
    public IReadOnlyDictionary<string, string> SourceNames { get; } =
        Articles.ToDictionary(a => a.Slug, a => SourceName.Short(a.Authors, a.Publication, a.Title, a.Date));
}

/// <summary>A view, or what is wrong with what was asked for.</summary>
/// <param name="View">The view, or null.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record TimelineReading(TimelineView? View, IReadOnlyList<Finding> Findings);
