using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Review;

/// <summary>Tells the reader of entries when the sources they name appeared.</summary>
internal static class EntryContextReader
{
    public static async Task<EntryContext> ReadAsync(StoreContext db, IEnumerable<RecordEntry> entries, DateOnly today, CancellationToken ct)
    {
        var named = entries.SelectMany(e => e.Claims).Select(c => c.Source?.Trim()).OfType<string>().Distinct().ToList();
        var sources = await db.Sources.Where(s => named.Contains(s.Record.Slug)).Select(s => new { s.Record.Slug, s.Record.State, s.Type, s.Date, s.File }).ToListAsync(ct);
        return EntryContext.Of(today, sources.Select(s => new KnownRecord(RecordKind.Source, s.Slug, s.State, Term.Of(s.Type), s.Date, s.File)));
    }
}
