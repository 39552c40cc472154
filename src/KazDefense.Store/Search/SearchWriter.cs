using System.Text.Json;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Search;

/// <summary>Keeps the searchable words in step with the records, within the caller's transaction.</summary>
public static class SearchWriter
{
    private const int Batch = 5_000;

    private static readonly RecordKind[] Searched = [RecordKind.Event, RecordKind.Actor, RecordKind.Place, RecordKind.Source];

    /// <summary>Makes everything anew from the published records: after a load.</summary>
    public static async Task RebuildAsync(StoreContext db, CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync("INSERT INTO SearchWords (SearchWords) VALUES ('delete-all'); DELETE FROM SearchEntries;", ct);
        var ids = await db.Records.Where(r => Searched.Contains(r.Kind) && r.State == RecordState.Published).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(ct);
        var names = await SearchNames.LoadAsync(db, ct);
        foreach (var some in ids.Chunk(Batch))
            await WriteAsync(db, some, names, ct);
    }

    /// <summary>Fills the words of a store that was written before there were any.</summary>
    public static async Task FillWhereEmptyAsync(StoreContext db, CancellationToken ct)
    {
        if (await db.SearchEntries.AnyAsync(ct))
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await RebuildAsync(db, ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Brings the words of some records in step with what is stored of them; what is not published has none.</summary>
    public static async Task UpdateAsync(StoreContext db, IReadOnlyCollection<int> recordIds, CancellationToken ct)
    {
        if (recordIds.Count == 0)
            return;
        var ids = JsonSerializer.Serialize(recordIds);
        await db.Database.ExecuteSqlAsync($"DELETE FROM SearchWords WHERE rowid IN (SELECT Row FROM SearchEntries WHERE RecordId IN (SELECT value FROM json_each({ids})))", ct);
        await db.Database.ExecuteSqlAsync($"DELETE FROM SearchEntries WHERE RecordId IN (SELECT value FROM json_each({ids}))", ct);
        var names = await SearchNames.LoadAsync(db, ct);
        foreach (var some in recordIds.Distinct().Chunk(Batch))
            await WriteAsync(db, some, names, ct);
    }

    private static async Task WriteAsync(StoreContext db, IReadOnlyCollection<int> ids, SearchNames names, CancellationToken ct)
    {
        // FTS5 writes out what it holds whenever rows do not ascend.
        foreach (var document in (await DocumentsAsync(db, ids, names, ct)).OrderBy(d => d.Key.Row))
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO SearchWords (rowid, Name, Summary, Note, About, Metonyms, Written, Facets)
                VALUES ({document.Key.Row}, {document.Name}, {document.Summary}, {document.Note}, {document.About}, {document.Metonyms}, {document.Written}, {document.Facets})
                """, ct);
            await db.Database.ExecuteSqlAsync($"INSERT INTO SearchEntries (RecordId, Row) VALUES ({document.Key.RecordId}, {document.Key.Row})", ct);
        }
    }

    private static async Task<List<SearchDocument>> DocumentsAsync(StoreContext db, IReadOnlyCollection<int> ids, SearchNames names, CancellationToken ct)
    {
        var documents = new List<SearchDocument>();
        var events = await db.Events.AsNoTracking().Where(e => ids.Contains(e.Id) && e.Record.State == RecordState.Published)
            .Select(e => new
            {
                e.Id,
                e.Kind,
                e.Status,
                e.Date,
                e.Title,
                e.Summary,
                e.Note,
                Actors = e.Participations.Select(p => p.ActorId).ToList(),
                Places = e.Places.Select(p => p.PlaceId).ToList(),
            }).AsSplitQuery().OrderBy(e => e.Id).ToListAsync(ct);
        documents.AddRange(events.Select(e => SearchDocument.Of(new SearchedEvent(e.Id, e.Kind, e.Status, e.Date, e.Title, e.Summary, e.Note, e.Actors, e.Places), names)));
        var actors = await db.Actors.AsNoTracking().Where(a => ids.Contains(a.Id) && a.Record.State == RecordState.Published).Select(a => new { a.Id, a.Kind, a.Note }).ToListAsync(ct);
        documents.AddRange(actors.Select(a => SearchDocument.Of(a.Id, a.Kind, names.Actors[a.Id].Select(n => n.Text), a.Note)));
        var places = await db.Places.AsNoTracking().Where(p => ids.Contains(p.Id) && p.Record.State == RecordState.Published).Select(p => new { p.Id, p.Kind, p.Name, p.OtherNames, p.Note }).ToListAsync(ct);
        documents.AddRange(places.Select(p => SearchDocument.Of(p.Id, p.Kind, p.Name, p.OtherNames, p.Note)));
        var sources = await db.Sources.AsNoTracking().Where(s => ids.Contains(s.Id) && s.Record.State == RecordState.Published)
            .Select(s => new { s.Id, s.Type, s.Date, s.Title, s.Authors, s.Publication, s.Publisher, s.Note }).ToListAsync(ct);
        documents.AddRange(sources.Select(s => SearchDocument.Of(s.Id, s.Type, s.Date, s.Title, s.Authors, s.Publication, s.Publisher, s.Note)));
        return documents;
    }
}
