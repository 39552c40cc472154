using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>Gathers what rules need to know of the records that documents name.</summary>
internal static class RuleFactsReader
{
    /// <summary>What is known of every record that the documents name, the documents themselves included in the state they are to have.</summary>
    public static async Task<Dictionary<(RecordKind Kind, string Slug), KnownRecord>> ReadAsync(StoreContext db, IReadOnlyCollection<RecordDocument> documents, CancellationToken ct, Func<RecordDocument, RecordState>? stateOf = null)
    {
        var known = new Dictionary<(RecordKind, string), KnownRecord>();
        var named = documents.SelectMany(RecordReferences.Of).Select(r => (r.Kind, r.Slug)).Distinct();
        foreach (var group in named.GroupBy(n => n.Kind, n => n.Slug))
            foreach (var record in await FindAsync(db, group.Key, [.. group], ct))
                known[(record.Kind, record.Slug)] = record;
        foreach (var document in documents)
            known[(document.RecordKind, document.Slug)] = Of(document) with { State = stateOf?.Invoke(document) ?? RecordState.Published };
        return known;
    }

    private static async Task<IReadOnlyList<KnownRecord>> FindAsync(StoreContext db, RecordKind kind, List<string> slugs, CancellationToken ct)
    {
        var records = from r in db.Records.AsNoTracking()
                      join m in db.Records on r.MergedIntoId equals m.Id into merged
                      from m in merged.DefaultIfEmpty()
                      where r.Kind == kind && slugs.Contains(r.Slug)
                      select new { r.Id, r.Slug, r.State, MergedInto = m == null ? null : m.Slug };
        var found = await records.ToListAsync(ct);
        var ids = found.Select(r => r.Id).ToList();
        if (kind is RecordKind.Actor)
        {
            var kinds = await db.Actors.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Kind }).ToDictionaryAsync(a => a.Id, a => a.Kind, ct);
            return [.. found.Select(r => new KnownRecord(kind, r.Slug, r.State, Term.Of(kinds[r.Id]), MergedInto: r.MergedInto))];
        }
        if (kind is RecordKind.Source)
        {
            var sources = await db.Sources.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Type, s.Date, s.File }).ToDictionaryAsync(s => s.Id, ct);
            return [.. found.Select(r => new KnownRecord(kind, r.Slug, r.State, Term.Of(sources[r.Id].Type), sources[r.Id].Date, sources[r.Id].File, r.MergedInto))];
        }
        return [.. found.Select(r => new KnownRecord(kind, r.Slug, r.State, MergedInto: r.MergedInto))];
    }

    private static KnownRecord Of(RecordDocument document) => document switch
    {
        ActorDocument a => new(RecordKind.Actor, a.Slug, RecordState.Published, Term.Of(a.Kind)),
        SourceDocument s => new(RecordKind.Source, s.Slug, RecordState.Published, Term.Of(s.Type), s.Date, s.File),
        _ => new(document.RecordKind, document.Slug, RecordState.Published),
    };
}
