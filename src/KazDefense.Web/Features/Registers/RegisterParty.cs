using System.Globalization;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using KazDefense.Store.Registers;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Registers;

/// <summary>A party in a column of a register.</summary>
/// <param name="Slug">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPrincipal">Whether it is a state or organisation, not somebody's people or forces.</param>
/// <param name="Words">Its role where the column does not say it already, and what it brought; or nothing.</param>
/// <param name="Claims">What its part rests on.</param>
public sealed record RegisterParty(string Slug, string Name, bool IsPrincipal, string Words, IReadOnlyList<ClaimRow> Claims)
{
    // What a column's heading says of whoever stands in it.
    private static readonly Role[] Plain = [Role.Host, Role.Supplier, Role.Provider, Role.Recipient, Role.Buyer, Role.Signatory];

    /// <summary>Who held it, signed or gave; of an instrument, over all its acts.</summary>
    public static IReadOnlyList<RegisterParty> Leading(IReadOnlyList<EventDetail> events, string focus) =>
        In(events, EventRegisterFilter.Leading(events[0].Event.Kind), [], focus);

    /// <summary>Whoever else took part, without those who lead.</summary>
    public static IReadOnlyList<RegisterParty> Others(IReadOnlyList<EventDetail> events, string focus) =>
        In(events, EventRegisterFilter.Others(events[0].Event.Kind), EventRegisterFilter.Leading(events[0].Event.Kind), focus);

    // States and organisations before their people and forces, the focus after the others: as the register sorts them.
    private static IReadOnlyList<RegisterParty> In(IReadOnlyList<EventDetail> events, IReadOnlyList<Role> roles, IReadOnlyList<Role> elsewhere, string focus)
    {
        var all = events.SelectMany(e => e.Event.Participations.Select(p => (Detail: e, Part: p))).ToList();
        var named = all.Where(p => elsewhere.Contains(p.Part.Role)).Select(p => p.Part.ActorId).ToHashSet();
        return
        [
            .. all.Where(p => roles.Contains(p.Part.Role) && !named.Contains(p.Part.ActorId)).GroupBy(p => p.Part.Actor.Record.Slug)
                .Select(g => new RegisterParty(
                    g.Key, g.First().Part.Actor.Name, g.First().Part.Actor.Kind is ActorKind.State or ActorKind.Organisation, Said(g.Select(p => p.Part)),
                    [.. g.SelectMany(p => p.Detail.Claims.Where(c => c.IsAbout("participants", $"{g.Key}/{Term.Of(p.Part.Role)}")))]))
                .OrderByDescending(p => p.IsPrincipal).ThenBy(p => p.Slug == focus),
        ];
    }

    private static string Said(IEnumerable<Participation> own)
    {
        var parts = own.ToList();
        var roles = parts.Select(p => p.Role).Distinct().ToList();
        var isPlain = roles.Exists(Plain.Contains) || roles is [Role.Participant];
        return string.Join(", ", (isPlain ? [] : roles.Select(r => Texts.Of(r)))
            .Concat(parts.SelectMany(p => new[] { p.People?.ToString("N0", CultureInfo.CurrentCulture), p.Note })).OfType<string>().Distinct());
    }
}
