using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>One event to draw.</summary>
/// <param name="Slug">The record's slug; settles the order of events of one day.</param>
/// <param name="Href">Where its mark leads.</param>
/// <param name="Label">The few words beside its mark; cut where there is no room.</param>
/// <param name="Description">The full accessible text, e.g. "20 January 2010: Turkish ambassador meets Kazakh defence minister. Meeting, held."</param>
/// <param name="Kind">The shape.</param>
/// <param name="Standing">The fill.</param>
/// <param name="VectorKey">The colour, as the class of a vector: ea, ru, cn, tu, ca, un, or kz for ink.</param>
/// <param name="Date">Place and halo.</param>
/// <param name="IsAggregate">True for "a series of meetings": drawn, never counted, its label muted.</param>
public sealed record FigureEvent(
    string Slug,
    string Href,
    string Label,
    string Description,
    EventKind Kind,
    Standing Standing,
    string VectorKey,
    DateBounds Date,
    bool IsAggregate)
{
    /// <summary>The order of figures and lists: by the first possible day, or the last where the beginning is open; then by the last; then by slug.</summary>
    internal static IComparer<FigureEvent> ByTime { get; } = Comparer<FigureEvent>.Create((a, b) =>
    {
        var byPlace = Anchor(a).CompareTo(Anchor(b));
        if (byPlace != 0)
            return byPlace;
        var byEnd = (a.Date.Latest ?? DateOnly.MaxValue).CompareTo(b.Date.Latest ?? DateOnly.MaxValue);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(a.Slug, b.Slug);
    });

    /// <summary>Counted as a deed, a hope or a refusal, or only shown.</summary>
    internal bool IsMuted => IsAggregate || Kind == EventKind.Context;

    /// <summary>The day an event is sorted by.</summary>
    internal static DateOnly Anchor(FigureEvent figureEvent) =>
        figureEvent.Date.Earliest ?? figureEvent.Date.Latest ?? DateOnly.MaxValue;
}
