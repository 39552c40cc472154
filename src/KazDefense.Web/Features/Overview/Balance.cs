using KazDefense.Domain.Events;
using KazDefense.Figures;
using KazDefense.Store.Overview;
using KazDefense.Store.Timelines;

namespace KazDefense.Web.Features.Overview;

/// <summary>One vector's years.</summary>
/// <param name="Vector">The vector.</param>
/// <param name="Years">Its years with deeds, hopes or refusals, in order.</param>
/// <param name="NoYear">What is known of no one year.</param>
public sealed record BalanceRow(VectorRow Vector, IReadOnlyList<YearCount> Years, YearCount NoYear)
{
    /// <summary>All years and no year together.</summary>
    public YearCount Total => new(0, Sum(y => y.Deeds), Sum(y => y.Hopes), Sum(y => y.Refusals));

    /// <summary>The counts of a year; nothing where it had none.</summary>
    public YearCount In(int year) => year == TimelineFilter.NoYear ? NoYear : Years.FirstOrDefault(y => y.Year == year) ?? new(year, 0, 0, 0);

    private int Sum(Func<YearCount, int> count) => Years.Sum(count) + count(NoYear);
}

/// <summary>Events of the focus by vector and year: the home page's figure and the table with the same numbers.</summary>
/// <param name="Rows">The vectors in their order.</param>
/// <param name="FromYear">The figure's first year.</param>
/// <param name="ToYear">Its last year.</param>
/// <param name="TableYears">The years that had anything, in order; <see cref="TimelineFilter.NoYear"/> last where it had.</param>
public sealed record Balance(IReadOnlyList<BalanceRow> Rows, int FromYear, int ToYear, IReadOnlyList<int> TableYears)
{
    /// <summary>The balance within some facts.</summary>
    public static Balance Of(OverviewFacts facts)
    {
        var byVector = facts.Balance.ToLookup(b => b.VectorSlug);
        var rows = facts.Vectors.Select(v => Row(v, byVector[v.Slug])).ToList();
        var years = rows.SelectMany(r => r.Years).Select(y => y.Year).Distinct().Order().ToList();
        var sources = SourceYears(facts);
        var bounds = years.Concat(sources).DefaultIfEmpty(1991).ToList();
        if (rows.Exists(r => r.NoYear is not { Deeds: 0, Hopes: 0, Refusals: 0 }))
            years.Add(TimelineFilter.NoYear);
        return new(rows, bounds.Min(), bounds.Max(), years);
    }

    /// <summary>The years in which the articles appeared.</summary>
    public static IReadOnlyList<int> SourceYears(OverviewFacts facts) =>
        [.. facts.Articles.Select(a => (a.Date.Bounds.Earliest ?? a.Date.Bounds.Latest)?.Year).OfType<int>().Distinct().Order()];

    private static BalanceRow Row(VectorRow vector, IEnumerable<VectorCount> counts)
    {
        var years = counts.GroupBy(c => c.Year).Select(g => new YearCount(
            g.Key, Sum(g, Standing.Deed), Sum(g, Standing.Hope), Sum(g, Standing.Refusal)))
            .Where(y => y is not { Deeds: 0, Hopes: 0, Refusals: 0 }).OrderBy(y => y.Year).ToList();
        return new(vector,
            [.. years.Where(y => y.Year != TimelineFilter.NoYear)],
            years.FirstOrDefault(y => y.Year == TimelineFilter.NoYear) ?? new(TimelineFilter.NoYear, 0, 0, 0));
    }

    private static int Sum(IEnumerable<VectorCount> counts, Standing standing) => counts.Where(c => c.Standing == standing).Sum(c => c.Events);
}
