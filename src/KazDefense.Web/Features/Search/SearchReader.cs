using KazDefense.Domain.Rules;
using KazDefense.Store.Search;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Search;

/// <summary>What the page of search shows.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Answer">What was found; null where no words were given.</param>
/// <param name="SourceNames">Short names of the articles, for the evidence cards.</param>
public sealed record SearchView(SearchFilter Filter, SearchAnswer? Answer, IReadOnlyDictionary<string, string> SourceNames);

/// <summary>Reads what the page of search shows.</summary>
internal sealed class SearchReader(SearchQuery search, CoverageQuery coverage)
{
    /// <summary>The view of a request, or everything that is wrong with it.</summary>
    public async Task<(SearchView? View, IReadOnlyList<Finding> Findings)> ReadAsync(SearchRequest request, string focus, CancellationToken ct)
    {
        if (request.Findings.Count > 0)
            return (null, request.Findings);
        var filter = request.Filter;
        if (filter.Words.Length == 0)
            return (new(filter, null, new Dictionary<string, string>()), []);
        var answer = await search.RunAsync(filter, focus, ct);
        var articles = answer.Rows.OfType<FoundEvent>().Any() ? await coverage.RunAsync(ct) : [];
        return (new(filter, answer, articles.ToDictionary(a => a.Slug, a => SourceName.Short(a.Authors, a.Publication, a.Title, a.Date))), []);
    }
}
