using KazDefense.Domain.Codes;
using KazDefense.Domain.Events;

namespace KazDefense.Web.Features.Glossary;

/// <summary>The codes of one kind and finer word, as they change with what becomes of the event.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Subtype">The finer word, or null for none.</param>
/// <param name="Done">Once it happened or was said.</param>
/// <param name="Hope">While it is only offered or planned.</param>
/// <param name="Refusal">When it was refused.</param>
public sealed record CrosswalkLine(EventKind Kind, string? Subtype, EventCodes Done, EventCodes Hope, EventCodes Refusal);

/// <summary>The whole crosswalk, computed from the same rule that gives each event its codes.</summary>
public static class CrosswalkTable
{
    /// <summary>Every kind without a finer word, then with each.</summary>
    public static IReadOnlyList<CrosswalkLine> Lines { get; } =
        [.. Enum.GetValues<EventKind>().SelectMany(k => EventSubtypes.Of(k).Prepend(null).Select(s => new CrosswalkLine(
            k, s, Crosswalk.Of(k, s, EventStatus.Held), Crosswalk.Of(k, s, EventStatus.Planned), Crosswalk.Of(k, s, EventStatus.Refused))))];
}
