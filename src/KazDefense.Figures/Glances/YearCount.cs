namespace KazDefense.Figures;

/// <summary>How many events a year had, each standing apart. What was only said is not counted.</summary>
/// <param name="Year">The year; 0 where no year is known.</param>
/// <param name="Deeds">What happened.</param>
/// <param name="Hopes">What was offered or planned.</param>
/// <param name="Refusals">What was refused, cancelled or withdrawn.</param>
public sealed record YearCount(int Year, int Deeds, int Hopes, int Refusals)
{
    /// <summary>Bricks standing on the line.</summary>
    internal int Above => Deeds + Hopes;

    /// <summary>Nothing at all, in a year.</summary>
    internal static YearCount None(int year) => new(year, 0, 0, 0);

    internal YearCount Plus(YearCount other) => new(Year, Deeds + other.Deeds, Hopes + other.Hopes, Refusals + other.Refusals);
}
