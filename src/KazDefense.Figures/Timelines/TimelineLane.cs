using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>One lane of a timeline: a vector's events, a kind's, a partner's.</summary>
/// <param name="Title">The lane's heading.</param>
/// <param name="VectorKey">The colour of the bar at its left, or null for none.</param>
/// <param name="Kind">The shape before its heading, or null for none.</param>
/// <param name="Href">Where the heading leads, or null.</param>
/// <param name="Notes">Small lines under the heading ("16 deeds", "2 refused"); in a lane without events they stand in the plot.</param>
/// <param name="Events">The events, in any order.</param>
public sealed record TimelineLane(
    string Title,
    string? VectorKey,
    EventKind? Kind,
    string? Href,
    IReadOnlyList<string> Notes,
    IReadOnlyList<FigureEvent> Events);
