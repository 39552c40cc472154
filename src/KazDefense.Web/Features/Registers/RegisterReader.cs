using KazDefense.Domain.Events;
using KazDefense.Store.Registers;
using KazDefense.Store.Series;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Registers;

/// <summary>Brings together what a register's page shows.</summary>
public sealed class RegisterReader(EventRegisterQuery registers, TallyQuery tallies, FacetQuery facets, CoverageQuery coverage, SeriesQuery series, EvidenceReader evidence)
{
    /// <summary>The view of a request, or everything that is wrong with it.</summary>
    public async Task<RegisterAnswer> ReadAsync(RegisterRequest request, CancellationToken ct)
    {
        if (request.Findings.Count > 0)
            return new(null, request.Findings);
        var filter = request.Filter.Events;
        var counting = facets.RunAsync(filter, ct);
        var covering = coverage.RunAsync(ct);
        var tally = await tallies.RunAsync(filter, ct);
        var page = await registers.RunAsync(request.Filter, ct);
        var selected = new TimelineView(new(filter, Lanes.Vector, []), tally, [], page.Next, null, await counting, await covering);
        if (page.Findings.Count > 0)
            return new(null, page.Findings);
        var claims = page.Lines.SelectMany(l => l.Acts).SelectMany(a => a.Claims);
        return new(
            new(request, selected, page, request.Register.Kind is EventKind.Exercise ? await series.ListAsync(ct) : [], await EvidenceSet.ReadAsync(evidence, claims, ct)), []);
    }
}
