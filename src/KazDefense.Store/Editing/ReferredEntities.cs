using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Documents;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>Loads the stored entities that documents name, so that what is built from them points at these.</summary>
internal static class ReferredEntities
{
    public static async Task<DocumentBuilder> LoadAsync(StoreContext db, IReadOnlyCollection<RecordDocument> documents, CancellationToken ct)
    {
        // A record that is itself replaced may be named by another of the same edit: it is loaded too.
        var named = documents.SelectMany(RecordReferences.Of).Select(r => (r.Kind, r.Slug))
            .Concat(documents.Select(d => (Kind: d.RecordKind, d.Slug))).Distinct().ToLookup(n => n.Kind, n => n.Slug);
        var (actors, places, indicators) = (named[RecordKind.Actor].ToList(), named[RecordKind.Place].ToList(), named[RecordKind.Indicator].ToList());
        return new DocumentBuilder(documents,
            actors.Count == 0 ? [] : await db.Actors.Include(a => a.Record).Where(a => actors.Contains(a.Record.Slug)).ToListAsync(ct),
            places.Count == 0 ? [] : await db.Places.Include(p => p.Record).Where(p => places.Contains(p.Record.Slug)).ToListAsync(ct),
            indicators.Count == 0 ? [] : await db.Indicators.Where(i => indicators.Contains(i.Slug)).ToListAsync(ct));
    }
}
