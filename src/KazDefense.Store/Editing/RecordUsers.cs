using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>Finds the published records that name a record.</summary>
internal static class RecordUsers
{
    /// <summary>Those that will name it once an edit is saved, by kind and slug.</summary>
    public static async Task<IReadOnlyList<(RecordKind Kind, string Slug)>> AfterAsync(StoreContext db, Edit edit, Record record, CancellationToken ct)
    {
        var changed = edit.Changes.Select(c => (c.Document.RecordKind, c.Document.Slug)).ToHashSet();
        var own = (record.Kind, record.Slug);
        var stored = (await FindAsync(db, record, ct)).Where(u => !changed.Contains(u));
        var naming = edit.Changes.Where(c => c.State is RecordState.Published && RecordReferences.Of(c.Document).Any(r => (r.Kind, r.Slug) == own)).Select(c => (c.Document.RecordKind, c.Document.Slug));
        return [.. stored.Concat(naming).Where(u => u != own).Order()];
    }

    private static async Task<IReadOnlyList<(RecordKind Kind, string Slug)>> FindAsync(StoreContext db, Record record, CancellationToken ct)
    {
        if (IdsOf(db, record) is not { } ids)
            return [];
        var users = await db.Records.Where(r => r.State == RecordState.Published && ids.Contains(r.Id)).Select(r => new { r.Kind, r.Slug }).ToListAsync(ct);
        return [.. users.Select(u => (u.Kind, u.Slug))];
    }

    private static IQueryable<int>? IdsOf(StoreContext db, Record record)
    {
        var (id, slug) = (record.Id, $" {record.Slug} ");
        return record.Kind switch
        {
            RecordKind.Actor => db.Participations.Where(p => p.ActorId == id).Select(p => p.EventId)
                .Union(db.Events.Where(e => e.Exercise!.SeriesId == id || e.Transfer!.ProgrammeId == id || e.Training!.ProgrammeId == id).Select(e => e.Id))
                .Union(db.Affiliations.Where(a => a.ActorId == id || a.BodyId == id).Select(a => a.Id))
                .Union(db.Observations.Where(o => o.SubjectId == id || o.CounterpartId == id || o.AssessorId == id).Select(o => o.Id))
                .Union(db.Vectors.Where(v => v.RecordId != null && v.Members.Any(m => m.ActorId == id)).Select(v => v.RecordId!.Value))
                .Union(db.Sources.Where(s => s.CoversPairs != null && (" " + s.CoversPairs.Replace("\n", " ") + " ").Contains(slug)).Select(s => s.Id)),
            RecordKind.Place => db.EventPlaces.Where(p => p.PlaceId == id).Select(p => p.EventId),
            RecordKind.Source => db.Claims.Where(c => c.SourceId == id).Select(c => c.RecordId).Union(db.Places.Where(p => p.CoordinateSourceId == id).Select(p => p.Id)),
            RecordKind.Outlet => db.Claims.Where(c => c.Outlet!.RecordId == id).Select(c => c.RecordId),
            RecordKind.Indicator => db.Observations.Where(o => o.Indicator.RecordId == id).Select(o => o.Id),
            RecordKind.Event => db.EventLinks.Where(l => l.ToEventId == id).Select(l => l.EventId),
            RecordKind.Observation => db.Observations.Where(o => o.DerivedFrom != null && (" " + o.DerivedFrom + " ").Contains(slug)).Select(o => o.Id),
            // Nothing names an affiliation or a vector.
            _ => null,
        };
    }
}
