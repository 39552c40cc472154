using System.Runtime.CompilerServices;
using KazDefense.Domain.Records;
using KazDefense.Store.Claims;
using KazDefense.Web.Hosting;
using KazDefense.Web.Security;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Conflicts;

/// <summary>What the page of conflicts answers beside itself: every claim of a disagreement as a line of <c>.csv</c>.</summary>
internal static class ConflictEndpoints
{
    private const int RecordsAtOnce = 200;

    private static readonly IReadOnlyList<CsvColumn<(ConflictRow Row, ClaimRow Claim)>> Columns =
    [
        new("record_kind", l => Term.Of(l.Row.Kind)),
        new("record", l => l.Row.Slug),
        new("name", l => l.Row.Name),
        new("field", l => l.Claim.Field),
        new("item", l => l.Claim.Item),
        new("status", l => Term.Of(l.Claim.Status)),
        new("value", l => l.Claim.Value),
        new("source", l => l.Claim.Source),
        new("paragraph", l => l.Claim.Passages.Count > 0 ? l.Claim.Passages[0].Paragraph : null),
        new("outlet", l => l.Claim.OutletName),
        new("cited", l => l.Claim.Cited?.Text),
        new("independence", l => SourceTie.Of(l.Row.Dispute.Accepted, l.Row.Dispute.Others)),
        new("note", l => l.Claim.Note),
    ];

    public static void AddConflicts(this IServiceCollection services) => services.AddSingleton<ConflictReader>();

    public static void MapConflicts(this WebApplication app) => app.MapGet("/conflicts.csv", CsvAsync).RequireAuthorization(Policies.Reading);

    private static async Task<IResult> CsvAsync(HttpRequest http, ConflictQuery conflicts, CancellationToken ct)
    {
        var request = ConflictRequest.Bind(http.Query);
        if (request.Findings.Count > 0)
            return request.Findings.ToProblem();
        var first = await conflicts.RunAsync(request.Filter with { Skip = 0, Take = RecordsAtOnce }, ct);
        return request.Check(first) is { Count: > 0 } unknown
            ? unknown.ToProblem()
            : new CsvResult<(ConflictRow, ClaimRow)>("conflicts.csv", Columns, LinesAsync(conflicts, request, first, ct));
    }

    private static async IAsyncEnumerable<(ConflictRow, ClaimRow)> LinesAsync(ConflictQuery conflicts, ConflictRequest request, ConflictPage page, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var skip = 0; ;)
        {
            foreach (var row in page.Rows)
                foreach (var claim in row.Dispute.Accepted.Concat(row.Dispute.Others))
                    yield return (row, claim);
            skip += RecordsAtOnce;
            if (skip >= page.Records)
                yield break;
            page = await conflicts.RunAsync(request.Filter with { Skip = skip, Take = RecordsAtOnce }, ct);
        }
    }
}
