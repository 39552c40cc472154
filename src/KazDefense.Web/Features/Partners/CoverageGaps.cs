using System.Globalization;
using KazDefense.Domain.Sources;
using KazDefense.Figures;

namespace KazDefense.Web.Features.Partners;

/// <summary>The years of an axis that no article reports on.</summary>
public static class CoverageGaps
{
    /// <summary>The gaps between the first and the last year, as figures draw them.</summary>
    /// <param name="articles">The articles read.</param>
    /// <param name="focus">One of the pair.</param>
    /// <param name="partner">The other. Articles said to report on the pair count; where none is, all do.</param>
    /// <param name="fromYear">The first year of the axis.</param>
    /// <param name="toYear">The last.</param>
    public static IReadOnlyList<UncoveredSpan> Between(IReadOnlyList<Source> articles, string focus, string partner, int fromYear, int toYear)
    {
        var covered = new HashSet<int>();
        var onPair = articles.Where(a => Covers(a, focus, partner)).ToList();
        foreach (var article in onPair.Count > 0 ? onPair : articles)
            if (article.CoversYears?.Bounds is { Earliest: { } from, Latest: { } to })
                covered.UnionWith(Enumerable.Range(from.Year, to.Year - from.Year + 1));
        var gaps = new List<UncoveredSpan>();
        if (covered.Count == 0)
            return gaps;
        for (var year = fromYear; year <= toYear; year++)
        {
            if (covered.Contains(year))
                continue;
            var last = year;
            while (last < toYear && !covered.Contains(last + 1))
                last++;
            gaps.Add(new(new(year, 1, 1), new(last, 12, 31), Words(year, last)));
            year = last;
        }
        return gaps;
    }

    /// <summary>Whether an article says that it reports on a pair.</summary>
    public static bool Covers(Source article, string focus, string partner) => (article.CoversPairs ?? "")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Any(pair => pair.Split(' ') is var ends && ends.Contains(focus) && ends.Contains(partner));

    private static string Words(int from, int to) => from == to
        ? string.Create(CultureInfo.InvariantCulture, $"no article covers {from}")
        : string.Create(CultureInfo.InvariantCulture, $"no article covers {from} to {to}");
}
