using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Involvements;

/// <summary>
/// Who acts for whom: from each actor to the states and international organisations that take part through it,
/// and from those to their vector. An organisation that is part of a state acts for that state; being a member
/// of an organisation does not make the organisation act.
/// </summary>
public sealed class PartnerPaths
{
    private readonly record struct Step(int BodyId, DateBounds Period);

    private readonly Dictionary<int, ActorKind> _kinds;
    private readonly ILookup<int, Step> _steps;
    private readonly ILookup<int, (int VectorId, DateBounds? Period)> _vectors;

    private PartnerPaths(Dictionary<int, ActorKind> kinds, ILookup<int, Step> steps, ILookup<int, (int, DateBounds?)> vectors)
    {
        _kinds = kinds;
        _steps = steps;
        _vectors = vectors;
    }

    /// <summary>Reads the affiliations and vectors.</summary>
    public static async Task<PartnerPaths> LoadAsync(StoreContext db, CancellationToken ct)
    {
        var kinds = await db.Actors.Select(a => new { a.Id, a.Kind }).ToDictionaryAsync(a => a.Id, a => a.Kind, ct);
        var affiliations = await db.Affiliations.Where(a => a.Role != AffiliationRole.Member)
            .Select(a => new { a.ActorId, a.BodyId, a.Date, a.IsObserved }).ToListAsync(ct);
        var members = await db.Set<VectorMember>().Where(m => db.VectorsInOrder.Any(v => v.Id == m.VectorId)).Select(m => new { m.ActorId, m.VectorId, m.Period }).ToListAsync(ct);
        return new PartnerPaths(
            kinds,
            // What was only seen on one day is not known to have begun or ended: it holds for any day.
            affiliations.ToLookup(a => a.ActorId, a => new Step(a.BodyId, a.IsObserved ? default : a.Date.Bounds)),
            members.ToLookup(m => m.ActorId, m => (m.VectorId, m.Period?.Bounds)));
    }

    /// <summary>The partners that take part when the actor does, at the time given; each once.</summary>
    public IReadOnlyCollection<int> PartnersOf(int actorId, DateBounds when)
    {
        var partners = new HashSet<int>();
        Follow(actorId, when, partners, []);
        return partners;
    }

    /// <summary>The vector of a partner at the time given, or null.</summary>
    public int? VectorOf(int partnerId, DateBounds when)
    {
        foreach (var (vectorId, period) in _vectors[partnerId])
            if (period is not { } p || p.Overlaps(when.Earliest, when.Latest))
                return vectorId;
        return null;
    }

    private void Follow(int actorId, DateBounds when, HashSet<int> partners, HashSet<int> seen)
    {
        if (!seen.Add(actorId) || !_kinds.TryGetValue(actorId, out var kind))
            return;
        if (kind is ActorKind.State)
        {
            partners.Add(actorId);
            return;
        }
        var steps = _steps[actorId].Where(s => s.Period.Overlaps(when.Earliest, when.Latest)).ToList();
        if (kind is ActorKind.Organisation && !steps.Exists(s => LeadsToState(s.BodyId, [])))
            partners.Add(actorId);
        foreach (var step in steps)
            Follow(step.BodyId, when, partners, seen);
    }

    private bool LeadsToState(int actorId, HashSet<int> seen) =>
        seen.Add(actorId) && _kinds.TryGetValue(actorId, out var kind) &&
        (kind is ActorKind.State || _steps[actorId].Any(s => LeadsToState(s.BodyId, seen)));
}
