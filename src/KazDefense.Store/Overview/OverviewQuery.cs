using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Events;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Overview;

/// <summary>Counted events of the focus with partners of one vector, each event once a vector.</summary>
/// <param name="VectorSlug">The vector.</param>
/// <param name="Year">The year; 0 where no one year is known.</param>
/// <param name="Standing">How they count.</param>
/// <param name="Events">How many.</param>
public sealed record VectorCount(string VectorSlug, int Year, Standing Standing, int Events);

/// <summary>A vector as shown.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Token">Its colour's token.</param>
public sealed record VectorRow(string Slug, string Name, string Token);

/// <summary>What the store holds, at a glance.</summary>
/// <param name="Events">How many counted events by standing.</param>
/// <param name="Uncounted">How many aggregates and context events the focus took part in.</param>
/// <param name="FirstYear">The first year of an event, or null.</param>
/// <param name="LastYear">The last year, or null.</param>
/// <param name="Articles">The articles read.</param>
/// <param name="Vectors">The vectors in order.</param>
/// <param name="Balance">Counted events of the focus by vector, year and standing.</param>
/// <param name="Latest">The records added or changed last.</param>
/// <param name="Updated">When the store last changed, UTC, or null when empty.</param>
public sealed record OverviewFacts(
    IReadOnlyDictionary<Standing, int> Events, int Uncounted, int? FirstYear, int? LastYear, IReadOnlyList<Source> Articles,
    IReadOnlyList<VectorRow> Vectors, IReadOnlyList<VectorCount> Balance, IReadOnlyList<EventRow> Latest, DateTime? Updated)
{
    /// <summary>How many counted events the focus took part in, by standing.</summary>
    public IReadOnlyDictionary<Standing, int> Own { get; init; } = new Dictionary<Standing, int>();
}

/// <summary>Reads what the first page tells.</summary>
public sealed class OverviewQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>How many latest additions are told.</summary>
    public const int Latest = 8;

    /// <summary>The facts at a glance.</summary>
    public async Task<OverviewFacts> RunAsync(string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        var years = await db.ActorYears.Where(y => y.ActorId == Involvement.Anyone).ToListAsync(ct);
        var own = await db.ActorYears.Where(y => y.ActorId == focusId && focusId != 0 && (y.Involved & (Involved.Party | Involved.Partner)) != 0).ToListAsync(ct);
        var known = years.Where(y => y.Year > 0).Select(y => y.Year).ToList();
        var articles = await db.Sources.Include(s => s.Record).Where(s => s.Type == SourceType.Article && s.Record.State == RecordState.Published && db.Claims.Any(c => c.SourceId == s.Id)).ToListAsync(ct);
        var latest = await db.Records.Where(r => r.Kind == RecordKind.Event && r.State == RecordState.Published)
            .OrderByDescending(r => r.Updated).ThenByDescending(r => r.Id).Select(r => new { r.Id, r.Updated }).Take(Latest).ToListAsync(ct);
        return new(
            years.Where(y => y.IsCounted).GroupBy(y => Standings.Of(y.Kind, y.Status)).ToDictionary(g => g.Key, g => g.Sum(y => y.Events)),
            own.Where(y => !y.IsCounted).Sum(y => y.Events),
            known.Count > 0 ? known.Min() : null, known.Count > 0 ? known.Max() : null,
            [.. articles.OrderBy(s => s.Date.SortKey)],
            await db.VectorsInOrder.Select(v => new VectorRow(v.Slug, v.Name, v.Token)).ToListAsync(ct),
            await BalanceAsync(db, focusId, ct),
            await EventRowReader.ReadAsync(db, [.. latest.Select(l => l.Id)], focusId, ct),
            latest.Count > 0 ? latest[0].Updated : null)
        {
            Own = own.Where(y => y.IsCounted).GroupBy(y => Standings.Of(y.Kind, y.Status)).ToDictionary(g => g.Key, g => g.Sum(y => y.Events)),
        };
    }

    // Each event once a vector, however many partners of that vector it has.
    private static async Task<IReadOnlyList<VectorCount>> BalanceAsync(StoreContext db, int focusId, CancellationToken ct)
    {
        var pairs = from f in db.Involvements
                    where f.ActorId == focusId && (f.Involved & Involved.Partner) != 0 && f.IsCounted
                    join p in db.Involvements on f.EventId equals p.EventId
                    where p.ActorId != focusId && p.VectorId != null && (p.Involved & Involved.Partner) != 0
                    select new { p.VectorId, f.Year, f.Standing, f.EventId };
        var counts = await pairs.Distinct().GroupBy(p => new { p.VectorId, p.Year, p.Standing }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var slugs = await db.Vectors.ToDictionaryAsync(v => v.Id, v => v.Slug, ct);
        return [.. counts.Select(c => new VectorCount(slugs[c.Key.VectorId!.Value], c.Key.Year, c.Key.Standing, c.Count))];
    }
}
