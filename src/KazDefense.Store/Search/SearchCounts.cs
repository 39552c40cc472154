using System.Globalization;
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
        var events = filter with { In = RecordKind.Event };
        var years = keys.Where((events with { Year = null }).Admits).GroupBy(k => k.Year).ToDictionary(g => g.Key, g => g.Count());
        var decades = years.Where(y => y.Key > 0).GroupBy(y => y.Key / 10 * 10).OrderBy(d => d.Key).Select(d => (Decade: d.Key, Count: d.Sum(y => y.Value))).ToList();
        var decade = decades.Count == 1 ? decades[0].Decade : filter.Year is { } year && year != SearchFilter.NoYear ? int.Parse(year.TrimEnd('s'), CultureInfo.InvariantCulture) / 10 * 10 : -1;
        return new(
            Present(SearchFilter.Kinds.Select(k => new SearchFacet(Term.Of(k), keys.Count((new SearchFilter { In = k }).Admits)))),
            Present(SearchFilter.KindsOf(of).Select(k => new SearchFacet(k, keys.Count((filter with { In = of, Kind = k }).Admits)))),
            of is not RecordKind.Event ? [] : Present(Enum.GetValues<Standing>().Select(s => new SearchFacet(Term.Of(s), keys.Count((events with { Standing = s }).Admits)))),
            of is not RecordKind.Event ? [] : [
                .. decades.Select(d => new SearchFacet(SearchFilter.YearValues(d.Decade)[1], d.Count)),
                .. years.TryGetValue(0, out var unknown) ? [new SearchFacet(SearchFilter.NoYear, unknown)] : Array.Empty<SearchFacet>()],
            of is not RecordKind.Event ? [] : [.. years.Where(y => y.Key > 0 && y.Key / 10 * 10 == decade).OrderBy(y => y.Key).Select(y => new SearchFacet(SearchFilter.YearValues(y.Key)[0], y.Value))],
            found.IsCapped);
    }

    private static List<SearchFacet> Present(IEnumerable<SearchFacet> facets) => [.. facets.Where(f => f.Count > 0)];
}
