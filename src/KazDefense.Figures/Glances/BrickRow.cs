namespace KazDefense.Figures;

/// <summary>One row of bricks: a vector, a partner, a kind.</summary>
/// <param name="Title">The row's heading.</param>
/// <param name="VectorKey">The colour, as the class of a vector.</param>
/// <param name="Href">Where the heading leads; empty for nowhere.</param>
/// <param name="Years">Counts by year, in any order; years left out had none.</param>
/// <param name="NoYear">Events of no known year, such as those known only to precede a report.</param>
public sealed record BrickRow(string Title, string VectorKey, string Href, IReadOnlyList<YearCount> Years, YearCount NoYear)
{
    /// <summary>A few words beside a year's bricks; drawn where there is room, in wide figures only.</summary>
    public IReadOnlyList<BrickNote> Notes { get; init; } = [];

    /// <summary>What an empty row says of itself: "none in these articles".</summary>
    public string? WhenEmpty { get; init; }

    internal YearCount Total => Years.Aggregate(NoYear, (sum, year) => sum.Plus(year));
}

/// <summary>A few words beside a year's bricks.</summary>
/// <param name="Year">The year they belong to.</param>
/// <param name="Words">The words: "2022: a state visit and a run of accords".</param>
/// <param name="OfRefusal">True where they speak of what hangs below the line.</param>
public sealed record BrickNote(int Year, string Words, bool OfRefusal = false);
