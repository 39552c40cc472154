using System.Runtime.CompilerServices;
using KazDefense.Domain.Records;
using KazDefense.Store.Search;
using KazDefense.Store.Timelines;
using KazDefense.Web.Hosting;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Search;

/// <summary>What search answers beside its page: the list as <c>.csv</c>.</summary>
internal static class SearchEndpoints
{
    public static void AddSearch(this IServiceCollection services) => services.AddSingleton<SearchReader>();

    public static void MapSearch(this WebApplication app) => app.MapGet("/search.csv", Csv).RequireAuthorization(Policies.Reading);

    private static IResult Csv(HttpRequest http, SearchQuery search, CancellationToken ct)
    {
        var request = SearchBinding.Bind(http.Query);
        return request.Findings.Count > 0 ? request.Findings.ToProblem() : new CsvResult<FoundRecord>("search.csv", Columns, AllAsync(search, request.Filter, ct));
    }

    private static readonly IReadOnlyList<CsvColumn<FoundRecord>> Columns =
    [
        new("in", r => Term.Of(r.In)),
        new("slug", r => r.Slug),
        new("title", r => Plain(r.Title)),
        new("kind", r => r switch { FoundEvent e => Term.Of(e.Row.Kind), FoundActor a => Term.Of(a.Kind), FoundPlace p => Term.Of(p.Kind), FoundSource s => Term.Of(s.Type), _ => null }),
        new("date", r => r switch { FoundEvent e => e.Row.Date.Text, FoundSource s => s.Date.Text, _ => null }),
        new("status", r => r is FoundEvent e ? Term.Of(e.Row.Status) : null),
        new("standing", r => r is FoundEvent e ? Term.Of(e.Row.Standing) : null),
        new("counted", r => r is FoundEvent e ? e.Row.IsCounted : null),
        new("found_as", r => string.Join("; ", r.Names.Select(n => Plain(n.Text) + (n.IsMetonym ? " (metonym)" : "")))),
        new("words", r => Plain(r.Snippet)),
    ];

    private static string Plain(IReadOnlyList<Fragment> fragments) => string.Concat(fragments.Select(f => f.Text));

    // The table is whole: it does not end where a page of the list does.
    private static async IAsyncEnumerable<FoundRecord> AllAsync(SearchQuery search, SearchFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        var page = filter with { Cursor = null, Limit = SearchFilter.MaxLimit };
        while (true)
        {
            var answer = await search.RunAsync(page, new TimelineFilter().Focus, ct);
            foreach (var row in answer.Rows)
                yield return row;
            if (answer.Next is null)
                yield break;
            page = page with { Cursor = answer.Next };
        }
    }
}
