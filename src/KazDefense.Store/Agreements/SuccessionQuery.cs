using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Agreements;

/// <summary>Follows the links between acts of agreements from one instrument to the next, both ways.</summary>
public sealed class SuccessionQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The most instruments one line tells.</summary>
    public const int MostInstruments = 40;

    /// <summary>The line of succession through an instrument; null where the key is not known.</summary>
    public async Task<Succession?> FindAsync(string key, string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var acts = (await InstrumentQuery.ActsAsync(db, key, ct)).Select(id => (Key: key, Id: id)).ToList();
        if (acts.Count == 0)
            return null;
        var known = new Dictionary<string, IReadOnlyList<int>> { [key] = [.. acts.Select(a => a.Id)] };
        var links = new List<SuccessionLink>();
        var isCut = false;
        // Each round reads one more generation; what is known already is not read again, so that links in a circle come to an end.
        for (var next = known.Values.SelectMany(v => v).ToList(); next.Count > 0;)
        {
            var found = await LinksAsync(db, next, ct);
            links.AddRange(found);
            var keys = found.SelectMany(l => new[] { l.From, l.To }).Distinct().Where(k => !known.ContainsKey(k)).ToList();
            isCut |= known.Count + keys.Count > MostInstruments;
            next = [];
            foreach (var (instrument, ids) in await ActsOfAsync(db, [.. keys.Take(MostInstruments - known.Count)], ct))
            {
                known[instrument] = ids;
                next.AddRange(ids);
            }
        }
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        var rows = (await EventRowReader.ReadAsync(db, [.. known.Values.SelectMany(v => v)], focusId, ct)).ToDictionary(r => r.Id);
        var instruments = known.Select(k => new SucceedingInstrument(k.Key, [.. k.Value.Where(rows.ContainsKey).Select(id => rows[id])])).Where(i => i.Acts.Count > 0);
        List<SuccessionLink> among = [.. links.Where(l => known.ContainsKey(l.From) && known.ContainsKey(l.To)).DistinctBy(l => (l.From, l.To, l.Relation))];
        return new(key, Succession.InOrder(instruments, among), among, isCut);
    }

    // Between acts of different instruments, in either direction, both ends published.
    private static async Task<List<SuccessionLink>> LinksAsync(StoreContext db, IReadOnlyList<int> acts, CancellationToken ct)
    {
        var relations = Succession.Relations;
        var outgoing = db.EventLinks.Where(l => acts.Contains(l.EventId) && relations.Contains(l.Relation));
        var incoming = db.EventLinks.Where(l => acts.Contains(l.ToEventId) && relations.Contains(l.Relation));
        var links = await (
            from l in outgoing.Union(incoming)
            join f in db.Set<AgreementDetails>() on l.EventId equals f.EventId
            join t in db.Set<AgreementDetails>() on l.ToEventId equals t.EventId
            where f.Instrument != t.Instrument
                && db.Involvements.Any(i => i.EventId == l.EventId && i.ActorId == Involvement.Anyone)
                && db.Involvements.Any(i => i.EventId == l.ToEventId && i.ActorId == Involvement.Anyone)
            orderby l.Id
            select new { From = f.Instrument, To = t.Instrument, l.Relation, l.Note }).ToListAsync(ct);
        return links.ConvertAll(l => new SuccessionLink(l.From, l.To, l.Relation, l.Note));
    }

    private static async Task<Dictionary<string, IReadOnlyList<int>>> ActsOfAsync(StoreContext db, IReadOnlyList<string> keys, CancellationToken ct)
    {
        var acts = await (
            from d in db.Set<AgreementDetails>()
            where keys.Contains(d.Instrument)
            join i in db.Involvements on d.EventId equals i.EventId
            where i.ActorId == Involvement.Anyone
            orderby i.SortDay, i.EventId
            select new { d.Instrument, i.EventId }).ToListAsync(ct);
        return acts.GroupBy(a => a.Instrument).ToDictionary(g => g.Key, g => (IReadOnlyList<int>)[.. g.Select(a => a.EventId)]);
    }
}
