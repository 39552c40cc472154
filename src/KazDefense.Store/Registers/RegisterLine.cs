using KazDefense.Domain.Rules;
using KazDefense.Store.Events;
using KazDefense.Store.Timelines;

namespace KazDefense.Store.Registers;

/// <summary>A line of a register: one event, or for agreements one instrument.</summary>
/// <param name="Lead">The event the line is ordered by.</param>
/// <param name="Acts">The event alone; of an instrument every published act, in order of time, also those not asked for.</param>
/// <param name="Asked">The identities of those events that the filter selects.</param>
public sealed record RegisterLine(EventDetail Lead, IReadOnlyList<EventDetail> Acts, IReadOnlySet<int> Asked)
{
    /// <summary>The instrument's key, or the event's slug.</summary>
    public string Key => Lead.Event.Agreement?.Instrument ?? Lead.Event.Record.Slug;
}

/// <summary>A page of a register.</summary>
/// <param name="Total">How many lines the filter selects; null where that is how many events it selects.</param>
/// <param name="Lines">This page's.</param>
/// <param name="Next">Where the next page begins, or null on the last.</param>
/// <param name="Findings">What is wrong with the filter; then the rest is empty.</param>
public sealed record EventRegisterPage(int? Total, IReadOnlyList<RegisterLine> Lines, TimelineCursor? Next, IReadOnlyList<Finding> Findings);
