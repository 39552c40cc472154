using KazDefense.Domain.Analysis;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Involvements;
using KazDefense.Store.Overview;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Analysis;

/// <summary>What a balance is made of.</summary>
/// <param name="Vectors">The vectors in order.</param>
/// <param name="ByVector">Counts by vector, an event once for each it has a partner of.</param>
/// <param name="ByPartner">Counts by partner, an event once for each it has.</param>
/// <param name="Events">How many events these are, each once; those without a partner of any vector are none of them.</param>
/// <param name="Shared">How many of them have partners of more than one vector, and so are counted more than once.</param>
/// <param name="Sources">How many sources tell of them.</param>
public sealed record BalanceFacts(
    IReadOnlyList<VectorRow> Vectors, IReadOnlyList<PartCount> ByVector, IReadOnlyList<PartCount> ByPartner, int Events, int Shared, int Sources);

/// <summary>Counts what a focus did with whom.</summary>
public sealed class BalanceQuery(IDbContextFactory<StoreContext> contexts)
{
    private sealed record Row(int GroupId, EventKind Kind, int Year, int Earliest, int Latest, int Events);

    /// <summary>The counts of a focus, for some standings.</summary>
    /// <param name="focus">The focus's slug.</param>
    /// <param name="standings">Which standings to count; none counts nothing.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<BalanceFacts> RunAsync(string focus, IReadOnlyList<Standing> standings, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        var vectors = await db.VectorsInOrder.Select(v => new { v.Id, Row = new VectorRow(v.Slug, v.Name, v.Token) }).ToListAsync(ct);
        // A day matters only where no one year is known.
        var pairs = from f in db.Involvements
                    where f.ActorId == focusId && (f.Involved & Involved.Partner) != 0 && f.IsCounted && standings.Contains(f.Standing)
                    join p in db.Involvements on f.EventId equals p.EventId
                    where p.ActorId != focusId && p.VectorId != null && (p.Involved & Involved.Partner) != 0
                    select new { f.EventId, VectorId = p.VectorId!.Value, p.ActorId, f.Kind, f.Year, Earliest = f.Year == 0 ? f.EarliestDay : 0, Latest = f.Year == 0 ? f.LatestDay : 0 };
        var once = pairs.Select(p => new { p.EventId, p.VectorId, p.Kind, p.Year, p.Earliest, p.Latest }).Distinct();
        var byVector = await once.GroupBy(p => new { p.VectorId, p.Kind, p.Year, p.Earliest, p.Latest })
            .Select(g => new Row(g.Key.VectorId, g.Key.Kind, g.Key.Year, g.Key.Earliest, g.Key.Latest, g.Count())).ToListAsync(ct);
        var byPartner = await pairs.GroupBy(p => new { p.ActorId, p.Kind, p.Year, p.Earliest, p.Latest })
            .Select(g => new Row(g.Key.ActorId, g.Key.Kind, g.Key.Year, g.Key.Earliest, g.Key.Latest, g.Count())).ToListAsync(ct);
        var events = await once.GroupBy(p => p.EventId).Select(g => g.Count()).GroupBy(n => n > 1).Select(g => new { IsShared = g.Key, Count = g.Count() }).ToListAsync(ct);
        var sources = await db.Sources.CountAsync(s => s.Record.State == RecordState.Published && db.Claims.Any(c => c.SourceId == s.Id
            && db.Involvements.Any(i => i.EventId == c.RecordId && i.ActorId == focusId && (i.Involved & Involved.Partner) != 0 && i.IsCounted && standings.Contains(i.Standing))), ct);
        var partnerIds = byPartner.Select(r => r.GroupId).Distinct().ToList();
        var partners = await db.Records.Where(r => partnerIds.Contains(r.Id)).Select(r => new { r.Id, r.Slug }).ToDictionaryAsync(r => r.Id, r => r.Slug, ct);
        var slugs = vectors.ToDictionary(v => v.Id, v => v.Row.Slug);
        return new(
            vectors.ConvertAll(v => v.Row), Named(byVector, slugs), Named(byPartner, partners),
            events.Sum(e => e.Count), events.Where(e => e.IsShared).Sum(e => e.Count), sources);
    }

    private static List<PartCount> Named(List<Row> rows, Dictionary<int, string> slugs) => rows.ConvertAll(r => new PartCount(slugs[r.GroupId], r.Kind, YearsOf(r), r.Events));

    private static PossibleYears YearsOf(Row row) => row.Year != 0
        ? new(row.Year, null, null)
        : new(0, Day(row.Earliest, DateOnly.MinValue), Day(row.Latest, DateOnly.MaxValue));

    private static DateOnly? Day(int number, DateOnly open) => number == open.DayNumber ? null : DateOnly.FromDayNumber(number);
}
