using KazDefense.Domain.Events;
using KazDefense.Store.Events;
using KazDefense.Store.Partners;

namespace KazDefense.Web.Features.Pairs;

/// <summary>From which side of a pair something comes.</summary>
public enum Direction
{
    /// <summary>From the first to the second.</summary>
    FromFirst = 1,

    /// <summary>From the second to the first.</summary>
    FromSecond,

    /// <summary>Done or agreed together, or no source says who gave and who got.</summary>
    Together,
}

/// <summary>Tells the direction of an event from the roles of the two sides, their people, ministries and forces.</summary>
public sealed class PairDirection
{
    private static readonly Role[] Giving = [Role.Provider, Role.Supplier, Role.Proposer, Role.Contributor, Role.Builder, Role.Refuser];
    private static readonly Role[] Taking = [Role.Recipient, Role.Buyer, Role.Addressee];

    private readonly Dictionary<string, bool> _isFirst;

    /// <summary>Learns who acts for which side.</summary>
    public PairDirection(PairDetail detail)
    {
        var (first, second) = (detail.First.Row.Actor.Record.Slug, detail.Second.Row.Actor.Record.Slug);
        _isFirst = detail.Shared.Related.Where(r => r.Side == first || r.Side == second).ToDictionary(r => r.Slug, r => r.Side == first);
        (_isFirst[first], _isFirst[second]) = (true, false);
    }

    /// <summary>
    /// The side that gives, sells, offers, contributes, builds or refuses; where nobody is said to, the other side of whoever
    /// gets, buys or is addressed; of a visit, the host. An exercise is done together whoever hosts it.
    /// </summary>
    public Direction Of(EventDetail detail)
    {
        var (first, second) = (RolesOf(detail, isFirst: true), RolesOf(detail, isFirst: false));
        return One(first.Overlaps(Giving), second.Overlaps(Giving))
            ?? One(second.Overlaps(Taking), first.Overlaps(Taking))
            ?? (detail.Event.Kind is EventKind.Meeting ? One(first.Contains(Role.Host), second.Contains(Role.Host)) : null)
            ?? Direction.Together;
    }

    private HashSet<Role> RolesOf(EventDetail detail, bool isFirst) =>
        [.. detail.Event.Participations.Where(p => _isFirst.TryGetValue(p.Actor.Record.Slug, out var side) && side == isFirst).Select(p => p.Role)];

    private static Direction? One(bool first, bool second) => (first, second) switch
    {
        (true, false) => Direction.FromFirst,
        (false, true) => Direction.FromSecond,
        _ => null,
    };
}
