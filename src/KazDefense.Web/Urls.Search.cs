using KazDefense.Domain.Records;
using KazDefense.Store.Search;
using KazDefense.Web.Features.Search;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.Http.Extensions;

namespace KazDefense.Web;

/// <content>Searching.</content>
public static partial class Urls
{
    /// <summary>What is found by words; without words, how to search.</summary>
    public static string Search(SearchFilter? filter = null) => "/search" + new QueryBuilder(Parameters(filter ?? new()));

    /// <summary>What words find, everything else as usual.</summary>
    public static string Search(string words) => Search(new SearchFilter { Words = words });

    /// <summary>All that is found, as a table to keep.</summary>
    public static string SearchCsv(SearchFilter filter) => "/search.csv" + new QueryBuilder(Parameters(filter with { Cursor = null, Limit = new SearchFilter().Limit }));

    /// <summary>The same for programs.</summary>
    public static string ApiSearch(SearchFilter filter) => "/api/search" + new QueryBuilder(Parameters(filter));

    /// <summary>Actors for what is being typed.</summary>
    public static string ApiActorSuggestions(string words) => "/api/actors/suggest" + new QueryBuilder { { Parameter.Words, words } };

    /// <summary>A search as the names and values of its address; what <see cref="SearchBinding"/> reads back.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Parameters(SearchFilter filter)
    {
        var usual = new SearchFilter();
        IEnumerable<(string Name, string? Value)> parameters =
        [
            (Parameter.Words, string.IsNullOrWhiteSpace(filter.Words) ? null : filter.Words),
            (SearchBinding.In, filter.In is { } kind ? Term.Of(kind) : null),
            (Parameter.Kind, filter.Kind),
            (Parameter.Standing, filter.Standing is { } standing ? Term.Of(standing) : null),
            (Parameter.Year, filter.Year),
            (Parameter.Sort, filter.Order switch { SearchOrder.NewestFirst => Parameter.NewestFirst, SearchOrder.OldestFirst => Parameter.OldestFirst, _ => null }),
            (Parameter.Limit, filter.Limit == usual.Limit ? null : FormattableString.Invariant($"{filter.Limit}")),
            (Parameter.Cursor, filter.Cursor?.ToString()),
        ];
        return parameters.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value!));
    }
}
