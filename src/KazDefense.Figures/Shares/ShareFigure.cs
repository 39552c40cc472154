namespace KazDefense.Figures;

/// <summary>A share in a period, between what is certain and what is possible.</summary>
/// <param name="Low">The least share, from 0 to 1.</param>
/// <param name="Point">The share drawn.</param>
/// <param name="High">The most.</param>
/// <param name="Words">Period, share and amount in words.</param>
/// <param name="Href">Where the events behind it are, or null where there are none.</param>
public sealed record ShareCell(double Low, double Point, double High, string Words, string? Href);

/// <summary>A row: one vector through the periods.</summary>
/// <param name="Title">Its name.</param>
/// <param name="VectorKey">Its colour, as the class of a vector.</param>
/// <param name="Cells">One for each period; null for a period without any event.</param>
public sealed record ShareRow(string Title, string VectorKey, IReadOnlyList<ShareCell?> Cells);

/// <summary>A line of numbers under the rows.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Values">One for each period.</param>
public sealed record ShareLine(string Title, IReadOnlyList<string> Values);

/// <summary>Shares by vector and period.</summary>
/// <param name="Title">The figure's title.</param>
/// <param name="Description">How to read it.</param>
/// <param name="Periods">The periods' labels.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Lines">Numbers of whole periods.</param>
public sealed record ShareFigure(string Title, string Description, IReadOnlyList<string> Periods, IReadOnlyList<ShareRow> Rows, IReadOnlyList<ShareLine> Lines);
