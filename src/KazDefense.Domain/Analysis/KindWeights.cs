using KazDefense.Domain.Events;

namespace KazDefense.Domain.Analysis;

/// <summary>What an event of a kind weighs where not each counts the same.</summary>
public static class KindWeights
{
    /// <summary>The most an event may weigh.</summary>
    public const int Most = 10;

    /// <summary>
    /// A start for discussion and no finding: what binds or moves people and equipment weighs more than what is talked
    /// about. The order follows the Goldstein scale (1992) for the matching codes of cooperation: military assistance above
    /// agreements, agreements above visits, visits above statements. What is not named weighs 1.
    /// </summary>
    public static IReadOnlyDictionary<EventKind, double> Suggested { get; } = new Dictionary<EventKind, double>
    {
        [EventKind.Transfer] = 4,
        [EventKind.Deployment] = 4,
        [EventKind.Exercise] = 3,
        [EventKind.Training] = 3,
        [EventKind.Assistance] = 3,
        [EventKind.Agreement] = 2,
        [EventKind.Membership] = 2,
        [EventKind.Industry] = 2,
        [EventKind.Statement] = 0.5,
    };

    /// <summary>What an event weighs.</summary>
    public static double Of(this IReadOnlyDictionary<EventKind, double> weights, EventKind kind) => weights.TryGetValue(kind, out var weight) ? weight : 1;

    /// <summary>The kinds that are counted at all, in their order.</summary>
    public static IReadOnlyList<EventKind> Counted { get; } = [.. Enum.GetValues<EventKind>().Where(k => k is not EventKind.Context)];
}
