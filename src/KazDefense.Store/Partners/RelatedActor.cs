using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Store.Actors;
using KazDefense.Store.Events;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Partners;

/// <summary>Someone who took part or spoke in the events of a pair, on one of its sides or neither.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Side">The slug of the focus or of the partner, whichever it belongs to; null where it belongs to neither or to both.</param>
/// <param name="Events">In how many of these events it took part or spoke.</param>
/// <param name="Affiliations">To what it belonged, by date; perhaps nothing is known.</param>
public sealed record RelatedActor(string Slug, string Name, ActorKind Kind, string? Side, int Events, IReadOnlyList<AffiliationRow> Affiliations)
{
    private static readonly ActorKind[] NotRelated = [ActorKind.State, ActorKind.Programme, ActorKind.ExerciseSeries, ActorKind.Group];

    internal static async Task<IReadOnlyList<RelatedActor>> ReadAsync(StoreContext db, IReadOnlyList<EventDetail> events, string focus, string partner, CancellationToken ct)
    {
        var involved = events.SelectMany(e => e.Event.Participations.Where(p => Roles.ClassOf(p.Role) is RoleClass.Party || p.Role is Role.Speaker)
                .Select(p => (p.Actor, e.Event.Id)))
            .Where(p => !NotRelated.Contains(p.Actor.Kind) && p.Actor.Record.Slug != focus && p.Actor.Record.Slug != partner)
            .GroupBy(p => p.Actor.Id).Select(g => (g.First().Actor, Events: g.Select(p => p.Id).Distinct().Count())).ToList();
        var upwards = await UpwardsAsync(db, [.. involved.Select(i => i.Actor.Id)], ct);
        var bodies = upwards.Where(a => a.Role is not AffiliationRole.Member).ToLookup(a => a.Actor, a => a.Body);
        var own = upwards.ToLookup(a => a.Actor);
        return
        [
            .. involved.OrderByDescending(i => i.Events).ThenBy(i => i.Actor.Name, StringComparer.Ordinal).Select(i => new RelatedActor(
                i.Actor.Record.Slug, i.Actor.Name, i.Actor.Kind, SideOf(i.Actor.Record.Slug, bodies, focus, partner), i.Events, [.. own[i.Actor.Record.Slug]])),
        ];
    }

    // To what these belong, to what that belongs, and so on: a minister's ministry is part of a state.
    private static async Task<List<AffiliationRow>> UpwardsAsync(StoreContext db, IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var all = new List<AffiliationRow>();
        var seen = ids.ToHashSet();
        while (ids.Count > 0)
        {
            var bodies = await db.Affiliations.Where(a => ids.Contains(a.ActorId)).Select(a => a.BodyId).Distinct().ToListAsync(ct);
            var slugs = await db.Records.Where(r => ids.Contains(r.Id)).Select(r => r.Slug).ToListAsync(ct);
            all.AddRange((await ActorQuery.AffiliationsAsync(db, ids, ct)).Where(a => slugs.Contains(a.Actor)));
            ids = [.. bodies.Where(seen.Add)];
        }
        return [.. all.DistinctBy(a => a.Slug)];
    }

    private static string? SideOf(string actor, ILookup<string, string> bodies, string focus, string partner)
    {
        var above = new HashSet<string>();
        var next = new Queue<string>([actor]);
        while (next.TryDequeue(out var at))
            foreach (var body in bodies[at])
                if (above.Add(body))
                    next.Enqueue(body);
        return (above.Contains(focus), above.Contains(partner)) switch
        {
            (true, false) => focus,
            (false, true) => partner,
            _ => null,
        };
    }
}
