using KazDefense.Domain.Events;
using KazDefense.Figures;
using KazDefense.Store.Partners;
using KazDefense.Store.Timelines;

namespace KazDefense.Web.Features.Partners;

/// <summary>A partner's counts by year, as its spark draws them.</summary>
/// <param name="Years">The years with deeds, hopes or refusals, in order.</param>
/// <param name="NoYear">What is known of no one year: named beside the spark, which has no room for it.</param>
public sealed record PartnerYears(IReadOnlyList<YearCount> Years, YearCount NoYear)
{
    /// <summary>The years of a partner.</summary>
    public static PartnerYears Of(PartnerRow row)
    {
        var years = row.Counts.Where(c => c.Standing is not Standing.Said).GroupBy(c => c.Year)
            .Select(g => new YearCount(g.Key, Sum(g, Standing.Deed), Sum(g, Standing.Hope), Sum(g, Standing.Refusal))).OrderBy(y => y.Year).ToList();
        return new(
            [.. years.Where(y => y.Year != TimelineFilter.NoYear)],
            years.FirstOrDefault(y => y.Year == TimelineFilter.NoYear) ?? new(TimelineFilter.NoYear, 0, 0, 0));
    }

    /// <summary>"2008–2022", one year, or null where none is known.</summary>
    public string? Span => Years switch
    {
        [] => null,
        [var only] => FormattableString.Invariant($"{only.Year}"),
        [var first, .., var last] => FormattableString.Invariant($"{first.Year}–{last.Year}"),
    };

    private static int Sum(IEnumerable<PairCount> counts, Standing standing) => counts.Where(c => c.Standing == standing).Sum(c => c.Events);
}
