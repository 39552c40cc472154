using KazDefense.Store.Series;
using KazDefense.Store.Timelines;

namespace KazDefense.Web.Features.Series;

/// <summary>A year of a series with its editions, or a run of years without any.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year; the first itself where there are editions.</param>
/// <param name="Editions">What is known of the year, perhaps nothing.</param>
/// <param name="Near">Of years without an edition: the sources that cover them and report on a pair of those who take part in the series.</param>
/// <param name="Elsewhere">Of years without an edition: the sources that cover them and report on others.</param>
public sealed record SeriesYear(int From, int To, IReadOnlyList<SeriesEdition> Editions, IReadOnlyList<CoveringSource> Near, IReadOnlyList<CoveringSource> Elsewhere)
{
    // A date that is wrong by centuries must not make a page of centuries.
    private const int MostYears = 300;

    /// <summary>Whether any source covers the years.</summary>
    public bool IsCovered => Near.Count > 0 || Elsewhere.Count > 0;

    /// <summary>Every year from the first known edition to the last; years in a row without one that the same sources cover are one.</summary>
    /// <param name="series">The series.</param>
    /// <param name="articles">The articles read.</param>
    public static IReadOnlyList<SeriesYear> Of(SeriesDetail series, IReadOnlyList<CoveringSource> articles)
    {
        var byYear = series.Editions.Where(e => e.Year != TimelineFilter.NoYear).GroupBy(e => e.Year).OrderBy(g => g.Key).ToList();
        var years = new List<SeriesYear>();
        foreach (var year in byYear)
        {
            if (years.Count > 0 && year.Key - years[^1].To <= MostYears)
                for (var gap = years[^1].To + 1; gap < year.Key; gap++)
                    Add(years, Silent(gap, series, articles));
            years.Add(new(year.Key, year.Key, [.. year], [], []));
        }
        return years;
    }

    private static void Add(List<SeriesYear> years, SeriesYear silent)
    {
        if (years[^1] is { Editions.Count: 0 } last && last.Near.SequenceEqual(silent.Near) && last.Elsewhere.SequenceEqual(silent.Elsewhere))
            years[^1] = last with { To = silent.To };
        else
            years.Add(silent);
    }

    private static SeriesYear Silent(int year, SeriesDetail series, IReadOnlyList<CoveringSource> articles)
    {
        var covering = articles.Where(a => a.Covers(year)).ToLookup(a => ReportsOn(a, series.Parties));
        return new(year, year, [], [.. covering[true]], [.. covering[false]]);
    }

    // A source that does not say on whom it reports may report on these.
    private static bool ReportsOn(CoveringSource source, IReadOnlySet<string> parties) =>
        source.Pairs.Count == 0 || source.Pairs.Any(p => p.Split(' ').All(parties.Contains));
}
