using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Partners;

/// <summary>Who is named beside an event of a partner page, where the pair itself goes without saying.</summary>
/// <param name="Slug">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Words">Its part where that is not plain, or nothing.</param>
/// <param name="Claims">What its part rests on.</param>
public sealed record EventWho(string Slug, string Name, string Words, IReadOnlyList<ClaimRow> Claims)
{
    private const int Most = 4;

    /// <summary>Speakers of a statement; of anything else the others that took part, and where there are none the pair with its roles.</summary>
    public static IReadOnlyList<EventWho> Of(EventDetail detail, string focus, string partner)
    {
        var all = detail.Event.Participations;
        var speakers = all.Where(p => p.Role is Role.Speaker).ToList();
        if (detail.Event.Kind is EventKind.Statement && speakers.Count > 0)
            return Make(detail, speakers, withRole: false);
        var parties = all.Where(p => Roles.ClassOf(p.Role) is RoleClass.Party).ToList();
        var others = parties.Where(p => p.Actor.Record.Slug != focus && p.Actor.Record.Slug != partner && p.Actor.Kind is not (ActorKind.Programme or ActorKind.ExerciseSeries)).ToList();
        // Where people are named, their ministries and forces go without saying.
        if (others.Exists(p => p.Actor.Kind is ActorKind.Person))
            others.RemoveAll(p => p.Actor.Kind is ActorKind.Ministry or ActorKind.Force);
        return others.Count > 0 ? Make(detail, others, withRole: false) : Make(detail, parties, withRole: true);
    }

    private static List<EventWho> Make(EventDetail detail, IEnumerable<Participation> participations, bool withRole) =>
        [.. participations.GroupBy(p => p.Actor.Record.Slug).Take(Most).Select(g => new EventWho(
            g.Key, g.First().Actor.Name, withRole ? string.Join(", ", g.Select(p => Texts.Of(p.Role))) : "",
            [.. g.SelectMany(p => detail.Claims.Where(c => c.IsAbout("participants", $"{g.Key}/{Term.Of(p.Role)}")))]))];
}
