using KazDefense.Store.Series;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Series;

/// <summary>What the page of a series shows.</summary>
/// <param name="Detail">The series.</param>
/// <param name="Years">Year by year, the silent ones too.</param>
/// <param name="Evidence">What every value rests on.</param>
public sealed record SeriesView(SeriesDetail Detail, IReadOnlyList<SeriesYear> Years, EvidenceSet Evidence)
{
    /// <summary>Editions of no one known year.</summary>
    public IReadOnlyList<SeriesEdition> WithoutYear { get; } = [.. Detail.Editions.Where(e => e.Year == TimelineFilter.NoYear)];
}

/// <summary>Reads what the page of a series shows.</summary>
public sealed class SeriesReader(SeriesQuery series, CoverageQuery coverage, EvidenceReader evidence)
{
    /// <summary>The series of a slug as seen from a focus; null where there is none.</summary>
    public async Task<SeriesView?> FindAsync(string slug, string focus, CancellationToken ct) => await series.FindAsync(slug, focus, ct) is { } detail
        ? new(detail, SeriesYear.Of(detail, await coverage.RunAsync(ct)), await EvidenceSet.ReadAsync(evidence, detail.Editions.SelectMany(e => e.Event.Claims), ct))
        : null;

    /// <summary>How readers tell a source from others.</summary>
    internal static string Name(CoveringSource source) => SourceName.Short(source.Authors, source.Publication, source.Title, source.Date);
}
