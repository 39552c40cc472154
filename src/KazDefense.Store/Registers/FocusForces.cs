using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Registers;

/// <summary>Finds who of the parties of some lines is the focus itself, or belongs to it.</summary>
internal static class FocusForces
{
    /// <summary>Their slugs.</summary>
    public static async Task<IReadOnlySet<string>> ReadAsync(StoreContext db, IReadOnlyList<RegisterLine> lines, int focusId, CancellationToken ct)
    {
        var parties = lines.SelectMany(l => l.Acts).SelectMany(a => a.Event.Participations).Select(p => p.Actor).DistinctBy(a => a.Id).ToList();
        var parts = new List<(int Part, int Body)>();
        var seen = parties.Select(a => a.Id).ToHashSet();
        // Upwards from these alone: a brigade belongs to an army, and that to a state. Members do not belong to it, nor do states to anything.
        for (List<int> at = [.. parties.Where(a => a.Kind is not ActorKind.State).Select(a => a.Id)]; at.Count > 0;)
        {
            var above = await db.Affiliations.Where(a => at.Contains(a.ActorId) && a.Role != AffiliationRole.Member && a.Record.State == RecordState.Published)
                .Select(a => new { a.ActorId, a.BodyId }).ToListAsync(ct);
            parts.AddRange(above.Select(a => (a.ActorId, a.BodyId)));
            at = [.. above.Select(a => a.BodyId).Where(seen.Add)];
        }
        var own = new HashSet<int> { focusId };
        while (parts.Exists(p => own.Contains(p.Body) && own.Add(p.Part)))
        {
        }
        return parties.Where(a => own.Contains(a.Id)).Select(a => a.Record.Slug).ToHashSet();
    }
}
