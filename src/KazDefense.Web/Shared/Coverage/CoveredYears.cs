using System.Globalization;
using KazDefense.Store.Timelines;

namespace KazDefense.Web.Shared.Coverage;

/// <summary>The years that the articles read report on: where they report on none, silence says nothing.</summary>
public sealed class CoveredYears
{
    private readonly SortedSet<int> _years = [];

    /// <summary>The years of some articles; those whose years are not recorded say nothing.</summary>
    public CoveredYears(IEnumerable<CoveringSource> articles)
    {
        foreach (var article in articles)
            if (article.Years?.Bounds is { Earliest: { } from, Latest: { } to })
                _years.UnionWith(Enumerable.Range(from.Year, to.Year - from.Year + 1));
    }

    /// <summary>Whether any article reports on a year.</summary>
    public bool Has(int year) => _years.Contains(year);

    /// <summary>“2001–2012, 2018–2022”, or nothing.</summary>
    public string Covered => Words(_years);

    /// <summary>The years from one to another, both included, that no article reports on; nothing where all are reported on.</summary>
    public string Uncovered(int from, int to) => to - from > 1000 ? "" : Words(Enumerable.Range(from, Math.Max(0, to - from + 1)).Where(y => !Has(y)));

    /// <summary>Years as people write them, in runs.</summary>
    public static string Words(IEnumerable<int> years)
    {
        var runs = new List<(int From, int To)>();
        foreach (var year in years)
            if (runs.Count > 0 && runs[^1].To == year - 1)
                runs[^1] = (runs[^1].From, year);
            else
                runs.Add((year, year));
        return string.Join(", ", runs.Select(r => r.From == r.To ? r.From.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{r.From}–{r.To}")));
    }
}
