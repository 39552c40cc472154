using KazDefense.Domain.Indicators;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Claims;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Observations;

/// <summary>Which observations are asked for.</summary>
public sealed record ObservationFilter
{
    /// <summary>Actors that must each be subject, counterpart or assessor; slugs.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Any of these indicators; slugs.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Any of these sources; slugs.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Nothing that certainly ended before the first day of this.</summary>
    public Domain.Dates.EdtfDate? From { get; init; }

    /// <summary>Nothing that certainly began after the last day of this.</summary>
    public Domain.Dates.EdtfDate? To { get; init; }

    /// <summary>How many to skip: observations are few, so pages are counted.</summary>
    public int Offset { get; init; }

    /// <summary>How many rows, 1 to 500.</summary>
    public int Limit { get; init; } = 100;
}

/// <summary>An observation with what is claimed about it.</summary>
/// <param name="Observation">The observation with indicator, subject, counterpart and assessor.</param>
/// <param name="Claims">What is claimed about it.</param>
public sealed record ObservationDetail(Observation Observation, IReadOnlyList<ClaimRow> Claims);

/// <summary>A page of observations.</summary>
/// <param name="Total">How many the filter selects.</param>
/// <param name="Items">This page's, by indicator and date.</param>
/// <param name="Findings">What is wrong with the filter; then the rest is empty.</param>
public sealed record ObservationPage(int Total, IReadOnlyList<ObservationDetail> Items, IReadOnlyList<Finding> Findings);

/// <summary>Reads observations.</summary>
public sealed class ObservationQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The observations a filter selects.</summary>
    public async Task<ObservationPage> ListAsync(ObservationFilter filter, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var findings = await UnknownAsync(db, filter, ct);
        if (findings.Count > 0)
            return new(0, [], findings);
        var query = Whole(db).Where(o => o.Record.State == RecordState.Published);
        foreach (var slug in filter.Actors)
            query = query.Where(o => o.Subject.Record.Slug == slug || o.Counterpart!.Record.Slug == slug || o.Assessor!.Record.Slug == slug);
        if (filter.Indicators.Count > 0)
            query = query.Where(o => filter.Indicators.Contains(o.Indicator.Slug));
        if (filter.Sources.Count > 0)
            query = query.Where(o => db.Claims.Any(c => c.RecordId == o.Id && filter.Sources.Contains(c.Source.Record.Slug)));
        // Dates are compared here: observations are few and keep no days of their own.
        var all = (await query.ToListAsync(ct))
            .Where(o => o.Date.Bounds.Overlaps(filter.From?.Bounds.Earliest, filter.To?.Bounds.Latest))
            .OrderBy(o => o.Indicator.Name, StringComparer.Ordinal).ThenBy(o => o.Date.SortKey).ThenBy(o => o.Id).ToList();
        var page = all.Skip(filter.Offset).Take(filter.Limit).ToList();
        var claims = await ClaimReader.ReadAsync(db, [.. page.Select(o => o.Id)], ct);
        return new(all.Count, [.. page.Select(o => new ObservationDetail(o, [.. claims[o.Id]]))], []);
    }

    internal static IQueryable<Observation> Whole(StoreContext db) => db.Observations.AsSplitQuery()
        .Include(o => o.Record).Include(o => o.Indicator)
        .Include(o => o.Subject.Record).Include(o => o.Counterpart!.Record).Include(o => o.Assessor!.Record);

    private static async Task<List<Finding>> UnknownAsync(StoreContext db, ObservationFilter filter, CancellationToken ct)
    {
        var findings = new List<Finding>();
        await CheckAsync("actor", filter.Actors, db.Records.Where(r => r.Kind == RecordKind.Actor).Select(r => r.Slug));
        await CheckAsync("source", filter.Sources, db.Records.Where(r => r.Kind == RecordKind.Source).Select(r => r.Slug));
        await CheckAsync("indicator", filter.Indicators, db.Indicators.Select(i => i.Slug));
        return findings;

        async Task CheckAsync(string field, IReadOnlyList<string> slugs, IQueryable<string> known)
        {
            if (slugs.Count == 0)
                return;
            var names = await known.ToListAsync(ct);
            foreach (var slug in slugs.Except(names))
                findings.Add(new(field, NearestName.Of(slug, names) is { } nearest ? $"“{slug}” is not known. Did you mean “{nearest}”?" : $"“{slug}” is not known."));
        }
    }
}
