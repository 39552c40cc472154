using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Events;

/// <summary>
/// How probable it is that two records tell of one event: a weighted mean of what can be compared, times doubts.
/// </summary>
/// <remarks>
/// Weights: kind 0.10 (1 when equal), date 0.30 (see <see cref="DateLikeness"/>), actors 0.20 (the mean of those shared among
/// all and among those of the event with fewer, since one author names fewer than another),
/// title 0.30 (three-letter pieces shared among all, Dice, of the titles folded by <see cref="NameKey"/>), places, series
/// and instrument 0.10 (the best of those that both name). What either does not tell is left out of the mean, but then at
/// least 0.5 of the weight must have been compared, or the mean is scaled down by the share that was.
/// Doubts: dates that exclude each other by more than 45 days, different editions of one series, and different kinds each
/// halve the score: another edition of a series is no duplicate.
/// </remarks>
public static class Likeness
{
    /// <summary>From here on an editor is warned that this may be the same event.</summary>
    public const double Probable = 0.65;

    /// <summary>From here on it almost certainly is: it comes first, and a pasted row is refused unless confirmed.</summary>
    public const double Certain = 0.85;

    private const double Doubt = 0.5;
    private const double LeastCompared = 0.5;
    private const int DaysApart = 45;

    /// <summary>0 for nothing in common to 1 for the same; symmetric.</summary>
    public static double Of(EventSketch first, EventSketch second)
    {
        (double Weight, double? Score)[] parts =
        [
            (0.10, first.Kind is null || second.Kind is null ? null : first.Kind == second.Kind ? 1 : 0),
            (0.30, DateLikeness(first, second)),
            (0.20, ActorLikeness(first.Actors, second.Actors)),
            (0.30, TitleLikeness(first.Title, second.Title)),
            (0.10, FrameLikeness(first, second)),
        ];
        var compared = parts.Where(p => p.Score is not null).Sum(p => p.Weight);
        if (compared == 0)
            return 0;
        var mean = parts.Sum(p => p.Weight * (p.Score ?? 0)) / compared;
        return mean * Math.Min(1, compared / LeastCompared) * Doubts(first, second);
    }

    /// <summary>
    /// Where some day may belong to both, by what the vaguer of them says: 1 within three days, 0.85 within a month, 0.6
    /// within a year (0.7 in the very same one), 0.4 beyond, 0.2 with an open end (0.5 with the very same one). Otherwise falling evenly from 1 to 0 at 45 days between. Null where
    /// either has no date.
    /// </summary>
    public static double? DateLikeness(EventSketch first, EventSketch second) => DaysBetween(first, second) switch
    {
        null => null,
        0 when first.Date!.Text == second.Date!.Text && Width(first.Date) is > 31 and var width => width is int.MaxValue ? 0.5 : 0.7,
        0 => Math.Max(Width(first.Date!), Width(second.Date!)) switch { <= 3 => 1, <= 31 => 0.85, <= 366 => 0.6, < int.MaxValue => 0.4, _ => 0.2 },
        { } days => Math.Max(0, 1 - ((double)days / DaysApart)),
    };

    /// <summary>The share of three-letter pieces that two titles have in common, 0 to 1; null where either has none.</summary>
    public static double? TitleLikeness(string first, string second)
    {
        var (a, b) = (Pieces(first), Pieces(second));
        return a.Count == 0 || b.Count == 0 ? null : 2.0 * a.Intersect(b).Count() / (a.Count + b.Count);
    }

    private static double Doubts(EventSketch a, EventSketch b)
    {
        var doubts = 1.0;
        if (DaysBetween(a, b) > DaysApart)
            doubts *= Doubt;
        if (a is { Series: not null, Edition: not null } && a.Series == b.Series && b.Edition is not null && NameKey.Of(a.Edition) != NameKey.Of(b.Edition))
            doubts *= Doubt;
        if (a.Kind is { } one && b.Kind is { } other && one != other)
            doubts *= Doubt;
        return doubts;
    }

    private static int Width(EdtfDate date) => date is { Earliest: { } from, Latest: { } to } ? to.DayNumber - from.DayNumber + 1 : int.MaxValue;

    // Open ends reach without end: what is known only to have come by a day may be anything before it.
    private static int? DaysBetween(EventSketch first, EventSketch second)
    {
        if (first.Date is not { } a || second.Date is not { } b)
            return null;
        if (a.Overlaps(b))
            return 0;
        var gaps = new[] { (a.Latest, b.Earliest), (b.Latest, a.Earliest) }
            .Where(g => g is { Item1: not null, Item2: not null })
            .Select(g => g.Item2!.Value.DayNumber - g.Item1!.Value.DayNumber)
            .Where(days => days > 0);
        return gaps.DefaultIfEmpty(0).Min();
    }

    private static double? Shared(IReadOnlyCollection<string> first, IReadOnlyCollection<string> second) =>
        first.Count == 0 || second.Count == 0 ? null : (double)first.Intersect(second).Count() / first.Union(second).Count();

    private static double? ActorLikeness(IReadOnlyCollection<string> first, IReadOnlyCollection<string> second) =>
        Shared(first, second) is { } amongAll ? (amongAll + ((double)first.Intersect(second).Count() / Math.Min(first.Count, second.Count))) / 2 : null;

    private static double? FrameLikeness(EventSketch first, EventSketch second) =>
        new[] { Shared(first.Places, second.Places), Same(first.Series, second.Series), Same(first.Instrument, second.Instrument) }.Max();

    private static double? Same(string? first, string? second) => first is null || second is null ? null : first == second ? 1 : 0;

    private static HashSet<string> Pieces(string title)
    {
        var key = NameKey.Of(title);
        if (key.Length == 0)
            return [];
        var padded = $" {key} ";
        return [.. Enumerable.Range(0, padded.Length - 2).Select(i => padded.Substring(i, 3))];
    }
}
