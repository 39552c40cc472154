namespace KazDefense.Figures;

/// <summary>A stretch of time on which no source reports: silence is drawn, not left to be read as absence.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, not before the first.</param>
/// <param name="Label">What to say of it: "no article covers 2013 to 2021".</param>
public sealed record UncoveredSpan(DateOnly From, DateOnly To, string Label)
{
    /// <summary>Last day.</summary>
    public DateOnly To { get; init; } = To >= From ? To : throw new ArgumentException("A span ends on or after the day it begins.", nameof(To));
}
