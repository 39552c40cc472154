using KazDefense.Domain.Events;
using KazDefense.Store.Actors;
using KazDefense.Store.Events;
using KazDefense.Store.Involvements;
using KazDefense.Store.Observations;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Partners;

/// <summary>Everything between two actors of any kind.</summary>
/// <param name="First">The one whose slug comes first in the alphabet.</param>
/// <param name="Second">The other.</param>
/// <param name="Shared">What they share, told of the second as seen from the first, or the other way round where only the second is a focus.</param>
/// <param name="IsCut">Whether there are more events than are told.</param>
public sealed record PairDetail(ActorDetail First, ActorDetail Second, PartnerDetail Shared, bool IsCut);

/// <summary>Reads what lies between two actors: states, organisations, ministries, forces, people.</summary>
public sealed class PairQuery(IDbContextFactory<StoreContext> contexts, ActorQuery actors, ObservationQuery observations)
{
    private const Involved TookPart = Involved.Party | Involved.Partner;
    private const string NeighboursToken = "ca";

    /// <summary>The pair, in whichever order it is named; null when either is not known. They may share nothing.</summary>
    public async Task<PairDetail?> FindAsync(string one, string other, CancellationToken ct)
    {
        var (a, b) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        if (await actors.FindAsync(a, ct) is not { } first || await actors.FindAsync(b, ct) is not { } second)
            return null;
        // The colour of a pair is the vector of whoever comes from outside.
        var (focus, partner) = Token(first) != NeighboursToken && Token(second) == NeighboursToken ? (second, first) : (first, second);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (focusId, partnerId) = (focus.Row.Actor.Id, partner.Row.Actor.Id);
        // The one that comes into fewer events is walked, the other looked up.
        var (walked, sought) = focus.Row.Events < partner.Row.Events ? (focusId, partnerId) : (partnerId, focusId);
        var ids = await SharedEvents.Of(db, walked, sought, TookPart, asParties: true).Take(PartnerQuery.MaxEvents + 1).ToListAsync(ct);
        var isCut = ids.Count > PartnerQuery.MaxEvents;
        var events = await EventQuery.ReadAsync(db, [.. ids.Take(PartnerQuery.MaxEvents)], focusId, ct);
        var spoken = await SharedEvents.Of(db, walked, sought, TookPart, asParties: false).Take(PartnerQuery.MaxEvents).ToListAsync(ct);
        var mentions = await EventRowReader.ReadAsync(db, spoken, focusId, ct);
        var (focusSlug, partnerSlug) = (focus.Row.Actor.Record.Slug, partner.Row.Actor.Record.Slug);
        var related = await RelatedActor.ReadAsync(db, events, focusSlug, partnerSlug, ct);
        var rows = (await EventRowReader.ReadAsync(db, [.. events.Where(e => e.Event.IsCounted).Select(e => e.Event.Id)], focusId, ct)).ToDictionary(r => r.Id);
        var counted = events.Where(e => e.Event.IsCounted).ToList();
        var row = new PartnerRow(
            partnerId, partnerSlug, partner.Row.Actor.Name, null, null, Token(partner) ?? "un", Counts(counted),
            counted.Count > 0 ? rows[counted[0].Event.Id] : null, counted.Count > 0 && !isCut ? rows[counted[^1].Event.Id] : null);
        var numbers = await observations.ListAsync(new ObservationFilter { Actors = [partnerSlug, focusSlug], Limit = PartnerQuery.MaxEvents }, ct);
        return new(first, second, new(row, focusSlug, focus.Row.Actor.Name, partner, related, events, mentions, numbers.Items, []), isCut);
    }

    private static string? Token(ActorDetail actor) => actor.Row.VectorToken;

    private static IReadOnlyList<PairCount> Counts(IEnumerable<EventDetail> counted) =>
        [.. counted.GroupBy(e => (e.Event.Kind, e.Event.Standing)).Select(g => new PairCount(0, g.Key.Kind, g.Key.Standing, g.Count()))];
}
