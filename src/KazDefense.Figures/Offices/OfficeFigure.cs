using KazDefense.Domain.Dates;

namespace KazDefense.Figures;

/// <summary>Who was seen in an office when, on one axis of time.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Description">How to read it.</param>
/// <param name="Rows">The holders, each a row, in order.</param>
/// <param name="Reports">When the sources appeared that were read: silence between them is theirs.</param>
public sealed record OfficeFigure(string Title, string Description, IReadOnlyList<OfficeRow> Rows, OfficeRow Reports);

/// <summary>Somebody in an office.</summary>
/// <param name="Name">Who.</param>
/// <param name="Href">Where that leads, or null.</param>
/// <param name="Dates">The period, or the dates on which somebody was seen.</param>
/// <param name="When">The same in words.</param>
public sealed record OfficeRow(string Name, string? Href, IReadOnlyList<DateBounds> Dates, string When);
