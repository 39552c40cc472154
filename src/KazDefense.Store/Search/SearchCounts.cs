using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Store.Search;

/// <summary>Counts what each choice would give, from the rows alone.</summary>
internal static class SearchCounts
{
    public static SearchFacets Of(SearchFilter filter, SearchedHits found)
    {
        var keys = found.Hits.ConvertAll(h => h.Key);
        var of = filter.In ?? RecordKind.Event;
        var byIn = keys.CountBy(k => k.In).ToDictionary();
        var byKind = keys.FindAll(SearchChoice.Of(filter with { In = of, Kind = null }).Admits).CountBy(SearchFilter.KindOf).ToDictionary();
        return new(
            Present(SearchFilter.Kinds.Select(k => new SearchFacet(Term.Of(k), byIn.GetValueOrDefault(k)))),
            Present(SearchFilter.KindsOf(of).Select(k => new SearchFacet(k, byKind.GetValueOrDefault(k)))),
            of is RecordKind.Event ? Standings(filter, keys) : [], of is RecordKind.Event ? Decades(filter, keys) : [], of is RecordKind.Event ? Years(filter, keys) : [],
            found.IsCapped);
    }

    private static List<SearchFacet> Standings(SearchFilter filter, List<SearchKey> keys)
    {
        var counts = keys.FindAll(SearchChoice.Of(filter with { In = RecordKind.Event, Standing = null }).Admits).CountBy(k => k.Standing).ToDictionary();
        return Present(Enum.GetValues<Standing>().Select(s => new SearchFacet(Term.Of(s), counts.GetValueOrDefault(s))));
    }

    private static List<SearchFacet> Decades(SearchFilter filter, List<SearchKey> keys) =>
        [.. ByYear(filter, keys).GroupBy(y => SearchFilter.YearValues(y.Key)[^1]).Select(d => new SearchFacet(d.Key, d.Sum(y => y.Value))).OrderBy(d => d.Value, StringComparer.Ordinal)];

    // Of the decade that is chosen, or of the only one.
    private static List<SearchFacet> Years(SearchFilter filter, List<SearchKey> keys)
    {
        var years = ByYear(filter, keys).Where(y => y.Key != 0).OrderBy(y => y.Key).ToList();
        var chosen = SearchChoice.Of(filter);
        var decade = years.Select(y => y.Key / 10).Distinct().ToList() is [var only] ? only : chosen.FirstYear is { } first and > 0 ? first / 10 : -1;
        return [.. years.Where(y => y.Key / 10 == decade).Select(y => new SearchFacet(SearchFilter.YearValues(y.Key)[0], y.Value))];
    }

    private static IEnumerable<KeyValuePair<int, int>> ByYear(SearchFilter filter, List<SearchKey> keys) =>
        keys.FindAll(SearchChoice.Of(filter with { In = RecordKind.Event, Year = null }).Admits).CountBy(k => k.Year);

    private static List<SearchFacet> Present(IEnumerable<SearchFacet> facets) => [.. facets.Where(f => f.Count > 0)];
}
