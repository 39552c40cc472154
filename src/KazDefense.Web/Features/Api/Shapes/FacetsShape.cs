using System.Globalization;
using KazDefense.Store.Timelines;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>How many events each value of each filter would give, all else as it is.</summary>
/// <param name="Kind">By kind.</param>
/// <param name="Status">By status.</param>
/// <param name="Vector">By vector of the partners; <c>none</c> for events without a partner.</param>
/// <param name="Actor">By partner, the most frequent first.</param>
/// <param name="Year">By year; <c>none</c> for events of no one year.</param>
/// <param name="Capped">Whether vectors, actors and years count only the newest events of a very large selection.</param>
public sealed record FacetsShape(
    IReadOnlyList<FacetShape> Kind, IReadOnlyList<FacetShape> Status, IReadOnlyList<FacetShape> Vector,
    IReadOnlyList<FacetShape> Actor, IReadOnlyList<FacetShape> Year, bool Capped)
{
    /// <summary>The shape of facets.</summary>
    public static FacetsShape Of(Facets facets) => new(
        Values(facets.Kinds), Values(facets.Statuses), Values(facets.Vectors), Values(facets.Actors),
        [.. facets.Years.GroupBy(y => y.Year).OrderBy(g => g.Key).Select(g => InYear(g.Key, g.Sum(y => y.Count)))], facets.IsCapped);

    private static FacetShape InYear(int year, int count)
    {
        var value = year == 0 ? "none" : year.ToString(CultureInfo.InvariantCulture);
        return new(value, value, count);
    }

    private static FacetShape[] Values(IReadOnlyList<FacetValue> values) => [.. values.Select(v => new FacetShape(v.Value, v.Name, v.Count))];
}

/// <summary>A value and how many events it would give.</summary>
/// <param name="Value">As written in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many.</param>
public sealed record FacetShape(string Value, string Name, int Count);
