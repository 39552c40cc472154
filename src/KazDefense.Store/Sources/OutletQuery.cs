using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Sources;

/// <summary>An outlet with what rests on its word, source by source.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Cited">The sources that cite it, each with what it cites it for.</param>
public sealed record OutletDetail(Outlet Outlet, IReadOnlyList<(Source Source, int Claims, IReadOnlyList<SourcedRecord> Records)> Cited);

/// <summary>Reads outlets: whom sources cite.</summary>
public sealed class OutletQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The published outlet of a slug, or null.</summary>
    /// <param name="slug">The outlet.</param>
    /// <param name="focus">Whose colours events are drawn in; a slug.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<OutletDetail?> FindAsync(string slug, string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var outlet = await db.Outlets.Include(o => o.Record).Where(o => o.Slug == slug && (o.Record == null || o.Record.State == RecordState.Published)).SingleOrDefaultAsync(ct);
        if (outlet is null)
            return null;
        var counts = await db.Claims.Where(c => c.OutletId == outlet.Id).GroupBy(c => c.SourceId).Select(g => new { g.Key, Claims = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Claims, ct);
        var sources = await db.Sources.Include(s => s.Record).Where(s => counts.Keys.Contains(s.Id) && s.Record.State == RecordState.Published).ToListAsync(ct);
        var cited = new List<(Source, int, IReadOnlyList<SourcedRecord>)>();
        foreach (var source in sources.OrderBy(s => s.Date.SortKey).ThenBy(s => s.Id))
            cited.Add((source, counts[source.Id], await SourcedRecordReader.ReadAsync(db, db.Claims.Where(c => c.SourceId == source.Id && c.OutletId == outlet.Id), focus, ct)));
        return new(outlet, cited);
    }
}
