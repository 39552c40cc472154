using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using KazDefense.Store.Records;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Conflicts;

/// <summary>What the page of conflicts shows.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Page">The disagreements.</param>
/// <param name="Reasons">Events that several reasons are given for.</param>
/// <param name="Evidence">The words they rest on.</param>
public sealed record ConflictView(ConflictRequest Request, ConflictPage Page, CompetingReasons Reasons, EvidenceSet Evidence)
{
    /// <summary>The short names of the sources that say otherwise, by slug.</summary>
    public IReadOnlyDictionary<string, string> SourceNames { get; init; } = new Dictionary<string, string>();
}

/// <summary>Brings together what the page of conflicts shows.</summary>
public sealed class ConflictReader(ConflictQuery conflicts, ReasonQuery reasons, EvidenceReader evidence, RecordNameQuery names)
{
    /// <summary>The view of a request, or what is wrong with it.</summary>
    public async Task<(ConflictView? View, IReadOnlyList<Finding> Findings)> ReadAsync(ConflictRequest request, string focus, CancellationToken ct)
    {
        if (request.Findings.Count > 0)
            return (null, request.Findings);
        var page = await conflicts.RunAsync(request.Filter, ct);
        if (request.Check(page) is { Count: > 0 } unknown)
            return (null, unknown);
        var competing = await reasons.CompetingAsync(focus, request.Filter.Skip, ConflictRequest.PerPage, ct);
        var claims = page.Rows.SelectMany(r => r.Dispute.Accepted.Concat(r.Dispute.Others)).Concat(competing.Events.SelectMany(e => e.Event.Claims.Concat(e.Reasons.SelectMany(r => r.Statement.Claims))));
        var sources = await names.RunAsync(page.Sources.Select(s => (RecordKind.Source, s.Value)), ct);
        return (new(request, page, competing, await EvidenceSet.ReadAsync(evidence, claims, ct))
        {
            SourceNames = sources.Where(s => s.Value.Date is not null).ToDictionary(s => s.Key.Slug, s => SourceName.Short(s.Value.Authors, s.Value.Publication, s.Value.Name, s.Value.Date!)),
        }, []);
    }
}
