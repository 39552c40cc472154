namespace KazDefense.Store.Events;

/// <summary>How many events there are, counted as far as that is cheap.</summary>
/// <param name="Count">How many, at most <see cref="Cap"/>.</param>
/// <param name="HasMore">Whether there are more than were counted.</param>
public readonly record struct CappedCount(int Count, bool HasMore)
{
    /// <summary>How many are counted at most.</summary>
    public const int Cap = 1_000;

    /// <summary>From a count that went one further than the cap.</summary>
    internal static CappedCount Of(int counted) => new(Math.Min(counted, Cap), counted > Cap);
}
