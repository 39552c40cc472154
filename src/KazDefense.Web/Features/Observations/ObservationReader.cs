using KazDefense.Domain.Indicators;
using KazDefense.Domain.Rules;
using KazDefense.Store.Observations;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Hosting;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Observations;

/// <summary>What the page of numbers shows.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Total">How many numbers that selects.</param>
/// <param name="Rows">Those shown, by indicator and date, with their evidence.</param>
/// <param name="Indicators">Every indicator of the other filters, with how many numbers it has.</param>
public sealed record ObservationsView(
    ObservationFilter Filter, int Total, IReadOnlyList<(ObservationDetail Row, RecordEvidence Evidence)> Rows,
    IReadOnlyList<(Indicator Indicator, int Count)> Indicators);

/// <summary>Brings together what the page of numbers shows.</summary>
internal sealed class ObservationReader(ObservationQuery observations, EvidenceReader evidence, TimeProvider clock)
{
    /// <summary>The most numbers on the page; the CSV has all.</summary>
    public const int Most = 500;

    /// <summary>The view of an address, or what is wrong with it.</summary>
    public async Task<(ObservationsView? View, IReadOnlyList<Finding> Findings)> ReadAsync(IQueryCollection query, CancellationToken ct)
    {
        var values = new QueryValues(query);
        values.Allow(Parameter.Focus, Parameter.Actor, ObservationRequest.Indicator, Parameter.Source, Parameter.From, Parameter.To);
        var filter = ObservationRequest.Filter(values, clock.Today()) with { Limit = Most };
        if (values.Findings.Count > 0)
            return (null, values.Findings);
        var asked = await observations.ListAsync(filter, ct);
        if (asked.Findings.Count > 0)
            return (null, asked.Findings);
        var any = filter.Indicators.Count == 0 ? asked : await observations.ListAsync(filter with { Indicators = [] }, ct);
        var rows = new List<(ObservationDetail, RecordEvidence)>(asked.Items.Count);
        foreach (var row in asked.Items)
            rows.Add((row, new(await evidence.ReadAsync(row.Claims, ct))));
        var indicators = any.Items.Select(i => i.Observation.Indicator).GroupBy(i => i.Slug).Select(g => (g.First(), g.Count())).ToList();
        return (new(filter, asked.Total, rows, indicators), []);
    }
}
