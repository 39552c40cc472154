using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Records;

/// <summary>A published record with a page of its own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Updated">When it last changed, UTC.</param>
public sealed record SitemapRow(RecordKind Kind, string Slug, DateTime Updated);

/// <summary>Lists every page of a record, in parts of fixed ranges of identities: a record stays in its part.</summary>
public sealed class SitemapQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The most pages a part holds: what <see href="https://www.sitemaps.org/protocol.html">the protocol</see> allows.</summary>
    public const int PartSize = 50_000;

    private static readonly RecordKind[] WithPages = [RecordKind.Event, RecordKind.Actor, RecordKind.Place, RecordKind.Source, RecordKind.Outlet];

    /// <summary>Exercise series and instruments, which have pages beside those of their records.</summary>
    public async Task<(IReadOnlyList<string> Series, IReadOnlyList<string> Instruments)> DerivedAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var series = await db.Actors.Where(a => a.Kind == ActorKind.ExerciseSeries && a.Record.State == RecordState.Published).Select(a => a.Record.Slug).ToListAsync(ct);
        var instruments = await db.Set<AgreementDetails>().Where(d => db.Records.Any(r => r.Id == d.EventId && r.State == RecordState.Published)).Select(d => d.Instrument).Distinct().Take(PartSize / 2).ToListAsync(ct);
        return ([.. series.Order(StringComparer.Ordinal)], [.. instruments.Order(StringComparer.Ordinal)]);
    }

    /// <summary>How many parts there are.</summary>
    public async Task<int> PartsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var last = await db.Records.OrderByDescending(r => r.Id).Select(r => r.Id).FirstOrDefaultAsync(ct);
        return (last + PartSize - 1) / PartSize;
    }

    /// <summary>The pages of a part, counted from 1; none for a part there is not.</summary>
    public async Task<IReadOnlyList<SitemapRow>> PartAsync(int part, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (after, last) = ((part - 1L) * PartSize, (long)part * PartSize);
        return await db.Records.Where(r => r.Id > after && r.Id <= last && r.State == RecordState.Published && WithPages.Contains(r.Kind))
            .OrderBy(r => r.Id).Select(r => new SitemapRow(r.Kind, r.Slug, r.Updated)).ToListAsync(ct);
    }
}
