using KazDefense.Domain.Events;

namespace KazDefense.Domain.Analysis;

/// <summary>Events alike: of one part, one kind, and the same possible years.</summary>
/// <param name="Part">What they belong to: a vector, or a partner.</param>
/// <param name="Kind">Their kind.</param>
/// <param name="Years">The years they may be counted in.</param>
/// <param name="Events">How many.</param>
public sealed record PartCount(string Part, EventKind Kind, PossibleYears Years, int Events);

/// <summary>A part within a period.</summary>
/// <param name="Part">The part.</param>
/// <param name="Amount">How many events, or how much they weigh.</param>
/// <param name="Share">Its share of all parts, from 0 to 1; nothing in a period without events.</param>
public sealed record PartShare(string Part, Band Amount, Band Share);

/// <summary>Some years and what they hold.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
/// <param name="Parts">Every part, in the order asked for.</param>
/// <param name="Total">All parts together.</param>
/// <param name="EffectiveParts">How many parts of equal size would be as concentrated; see <see cref="Diversity.EffectiveNumber"/>.</param>
/// <param name="Entropy">Shannon's entropy of the shares, in bits.</param>
public sealed record BalancePeriod(int From, int To, IReadOnlyList<PartShare> Parts, Band Total, double EffectiveParts, double Entropy)
{
    /// <summary>A part's share.</summary>
    public PartShare Of(string part) => Parts.First(p => p.Part == part);
}

/// <summary>How what a state does divides among parts, period by period. Defined in docs/methods.md.</summary>
public static class BalanceMeasure
{
    /// <summary>The periods from one year to another.</summary>
    /// <param name="counts">The events.</param>
    /// <param name="parts">The parts to tell apart; counts of others are left out.</param>
    /// <param name="weights">What an event of a kind weighs; what is not named weighs 1.</param>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year, not before the first.</param>
    /// <param name="length">Years in a period, at least 1; the last may be shorter.</param>
    public static IReadOnlyList<BalancePeriod> Of(IReadOnlyList<PartCount> counts, IReadOnlyList<string> parts, IReadOnlyDictionary<EventKind, double> weights, int from, int to, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var byPart = counts.ToLookup(c => c.Part, StringComparer.Ordinal);
        var periods = new List<BalancePeriod>();
        for (var first = from; first <= to; first += length)
        {
            var last = Math.Min(to, first + length - 1);
            var amounts = parts.Select(p => byPart[p].Aggregate(default(Band), (sum, c) => sum + (c.Events * weights.Of(c.Kind)) * c.Years.In(first, last))).ToList();
            periods.Add(Period(first, last, parts, amounts));
        }
        return periods;
    }

    private static BalancePeriod Period(int from, int to, IReadOnlyList<string> parts, List<Band> amounts)
    {
        var total = amounts.Aggregate(default(Band), (sum, a) => sum + a);
        var shares = parts.Select((p, i) => new PartShare(p, amounts[i], Band.ShareOf(amounts[i], Without(total, amounts[i])))).ToList();
        return new(from, to, shares, total, Diversity.EffectiveNumber(amounts.Select(a => a.Point)), Diversity.Entropy(amounts.Select(a => a.Point)));
    }

    private static Band Without(Band total, Band part) => new(Math.Max(0, total.Low - part.Low), Math.Max(0, total.Point - part.Point), Math.Max(0, total.High - part.High));
}
