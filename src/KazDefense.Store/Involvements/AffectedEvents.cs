using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Editing;
using KazDefense.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Involvements;

/// <summary>
/// Which events' involvements and words an edit touches: an event its own, a name or place those that bear it and itself,
/// and whoever joins or leaves a body or a vector all events of those who act through it, before and after.
/// </summary>
internal sealed class AffectedEvents
{
    private readonly HashSet<int> _actors;

    private AffectedEvents(HashSet<int> actors) => _actors = actors;

    /// <summary>Looks before anything is written.</summary>
    public static async Task<AffectedEvents> BeforeAsync(StoreContext db, IReadOnlyList<RecordChange> changes, CancellationToken ct)
    {
        var affected = new AffectedEvents([]);
        await affected.AddActorsAsync(db, changes, ct);
        return affected;
    }

    /// <summary>Looks again, and brings rows and words of every affected event in step.</summary>
    public async Task UpdateAsync(StoreContext db, IReadOnlyList<RecordChange> changes, CancellationToken ct)
    {
        await AddActorsAsync(db, changes, ct);
        var events = Slugs(changes, RecordKind.Event);
        var places = Slugs(changes, RecordKind.Place);
        var ids = await db.Records.AsNoTracking().Where(r => r.Kind == RecordKind.Event && events.Contains(r.Slug)).Select(r => r.Id).ToListAsync(ct);
        if (_actors.Count > 0)
            ids.AddRange(await db.Participations.Where(p => _actors.Contains(p.ActorId)).Select(p => p.EventId).ToListAsync(ct));
        if (places.Count > 0)
            ids.AddRange(await db.EventPlaces.Where(p => places.Contains(p.Place.Record.Slug)).Select(p => p.EventId).ToListAsync(ct));
        if (ids.Count > 0)
            await InvolvementWriter.UpdateAsync(db, [.. ids.Distinct()], ct);
        await SearchWriter.UpdateAsync(db, [.. ids.Distinct(), .. await OthersAsync(db, changes, ct)], ct);
    }

    // Actors, places and sources are found by words of their own.
    private static async Task<List<int>> OthersAsync(StoreContext db, IReadOnlyList<RecordChange> changes, CancellationToken ct)
    {
        var ids = new List<int>();
        foreach (var kind in new[] { RecordKind.Actor, RecordKind.Place, RecordKind.Source })
            if (Slugs(changes, kind) is { Count: > 0 } slugs)
                ids.AddRange(await db.Records.AsNoTracking().Where(r => r.Kind == kind && slugs.Contains(r.Slug)).Select(r => r.Id).ToListAsync(ct));
        return ids;
    }

    private async Task AddActorsAsync(StoreContext db, IReadOnlyList<RecordChange> changes, CancellationToken ct)
    {
        var named = new HashSet<string>(Slugs(changes, RecordKind.Actor));
        foreach (var change in changes)
            if (change.Document is AffiliationDocument a)
                named.Add(a.Actor);
            else if (change.Document is VectorDocument v)
                named.UnionWith(v.Members.Select(m => m.Actor));
        var (affiliations, vectors) = (Slugs(changes, RecordKind.Affiliation), Slugs(changes, RecordKind.Vector));
        var actors = named.Count == 0 ? [] : await db.Records.AsNoTracking().Where(r => r.Kind == RecordKind.Actor && named.Contains(r.Slug)).Select(r => r.Id).ToListAsync(ct);
        if (affiliations.Count > 0)
            actors.AddRange(await db.Affiliations.Where(a => affiliations.Contains(a.Record.Slug)).Select(a => a.ActorId).ToListAsync(ct));
        if (vectors.Count > 0)
            actors.AddRange(await db.Set<VectorMember>().Where(m => db.Vectors.Any(v => v.Id == m.VectorId && vectors.Contains(v.Slug))).Select(m => m.ActorId).ToListAsync(ct));
        _actors.UnionWith(await WithPartsAsync(db, actors, ct));
    }

    // Everybody who acts through one of them.
    private static async Task<HashSet<int>> WithPartsAsync(StoreContext db, IReadOnlyCollection<int> bodies, CancellationToken ct)
    {
        var found = bodies.ToHashSet();
        if (found.Count == 0)
            return found;
        var parts = (await db.Affiliations.Where(a => a.Role != AffiliationRole.Member).Select(a => new { a.ActorId, a.BodyId }).ToListAsync(ct)).ToLookup(a => a.BodyId, a => a.ActorId);
        var open = new Stack<int>(found);
        while (open.TryPop(out var body))
            foreach (var part in parts[body])
                if (found.Add(part))
                    open.Push(part);
        return found;
    }

    private static List<string> Slugs(IReadOnlyList<RecordChange> changes, RecordKind kind) => [.. changes.Where(c => c.Document.RecordKind == kind).Select(c => c.Document.Slug)];
}
