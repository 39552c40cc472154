using KazDefense.Domain.Dates;

namespace KazDefense.Figures;

/// <summary>An event's date against the dates of what reports it: a report bounds what it can claim.</summary>
/// <param name="Description">The whole strip in words, for those who do not see it.</param>
/// <param name="Event">The event; its label stands beside its mark.</param>
/// <param name="Reports">Citations and publications, in any order.</param>
/// <param name="Afterwards">What to say of the time after the last report ("nothing known later"), or null.</param>
public sealed record DateStrip(string Description, FigureEvent Event, IReadOnlyList<StripReport> Reports, string? Afterwards);

/// <summary>Something that reports the event.</summary>
/// <param name="Label">Who or what: "Interfax reports", "article published".</param>
/// <param name="Date">When; may be imprecise, and is then drawn as a band.</param>
public sealed record StripReport(string Label, DateBounds Date);
