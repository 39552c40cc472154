using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Search;
using KazDefense.Web.Features.Timeline;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Search;

/// <summary>What an address asks for.</summary>
/// <param name="Filter">What is sought.</param>
/// <param name="Findings">What is wrong with it.</param>
public sealed record SearchRequest(SearchFilter Filter, IReadOnlyList<Finding> Findings);

/// <summary>Reads a query string as a search. The page and the API read it here, so that one address means one thing.</summary>
public static class SearchBinding
{
    /// <summary>The parameter that says among which records is searched.</summary>
    public const string In = "in";

    /// <summary>The value of the order that is usual.</summary>
    public const string Relevance = "relevance";

    /// <summary>The search an address asks for. Words are never wrong.</summary>
    public static SearchRequest Bind(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = new QueryValues(query);
        values.Allow(Parameter.Words, Parameter.Focus, In, Parameter.Kind, Parameter.Standing, Parameter.Year, Parameter.Sort, Parameter.Cursor, Parameter.Limit);
        var usual = new SearchFilter();
        var standing = values.OneTerm<Standing>(Parameter.Standing);
        var year = Year(values);
        var of = Among(values);
        var kind = Kind(values, of);
        if (of is not null and not RecordKind.Event)
            foreach (var name in new[] { standing is null ? null : Parameter.Standing, year is null ? null : Parameter.Year }.OfType<string>())
                values.Report(name, $"Only events have a {name}. Leave “{name}” or “{In}={Term.Of(of.Value)}” out.");
        return new(
            new()
            {
                Words = values.One(Parameter.Words) ?? "",
                // What only some records have says which are meant.
                In = of ?? (kind is not null ? SearchFilter.Kinds.First(k => SearchFilter.KindsOf(k).Contains(kind)) : standing is not null || year is not null ? RecordKind.Event : null),
                Kind = kind,
                Standing = standing,
                Year = year,
                Order = values.OneOf(Parameter.Sort, Relevance, Parameter.OldestFirst, Parameter.NewestFirst) switch
                {
                    Parameter.OldestFirst => SearchOrder.OldestFirst,
                    Parameter.NewestFirst => SearchOrder.NewestFirst,
                    _ => SearchOrder.Relevance,
                },
                Cursor = Cursor(values),
                Limit = values.Number(Parameter.Limit, 1, SearchFilter.MaxLimit) ?? usual.Limit,
            }, values.Findings);
    }

    private static RecordKind? Among(QueryValues values) =>
        values.OneOf(In, [.. SearchFilter.Kinds.Select(k => Term.Of(k))]) is { } term && Term.TryParse<RecordKind>(term, out var kind) ? kind : null;

    private static string? Kind(QueryValues values, RecordKind? of) =>
        values.OneOf(Parameter.Kind, [.. (of is { } one ? [one] : SearchFilter.Kinds).SelectMany(SearchFilter.KindsOf)]);

    private static string? Year(QueryValues values)
    {
        if (values.One(Parameter.Year) is not { } year || SearchFilter.IsYear(year))
            return values.One(Parameter.Year);
        values.Report(Parameter.Year, $"{QueryValues.Shown(year)} is not a year. Give one as in “2009”, a decade as in “2000s”, or “{SearchFilter.NoYear}” for events of no one known year.");
        return null;
    }

    private static SearchCursor? Cursor(QueryValues values)
    {
        if (values.One(Parameter.Cursor) is not { } text)
            return null;
        if (SearchCursor.TryParse(text, out var cursor))
            return cursor;
        values.Report(Parameter.Cursor, $"{QueryValues.Shown(text)} is not a place in a list. Leave “{Parameter.Cursor}” out to begin at the first page.");
        return null;
    }
}
