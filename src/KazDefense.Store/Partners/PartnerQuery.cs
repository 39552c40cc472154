using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using KazDefense.Store.Involvements;
using KazDefense.Store.Observations;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Partners;

/// <summary>How many counted events a focus and a partner share in a year.</summary>
/// <param name="Year">The year; 0 where no one year is known.</param>
/// <param name="Kind">Their kind.</param>
/// <param name="Standing">How they count.</param>
/// <param name="Events">How many.</param>
public sealed record PairCount(int Year, EventKind Kind, Standing Standing, int Events);

/// <summary>A partner in the register.</summary>
/// <param name="Id">Its identity within the store.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="VectorSlug">Its vector, or null.</param>
/// <param name="VectorName">Its vector's name, or null.</param>
/// <param name="VectorToken">Its vector's token; <c>un</c> where it has none.</param>
/// <param name="Counts">Counted events shared with the focus.</param>
/// <param name="First">The first counted event of a known place in time, or null.</param>
/// <param name="Last">The last one, or null.</param>
public sealed record PartnerRow(
    int Id, string Slug, string Name, string? VectorSlug, string? VectorName, string VectorToken, IReadOnlyList<PairCount> Counts, EventRow? First, EventRow? Last)
{
    /// <summary>How many events of a standing.</summary>
    public int Of(Standing standing) => Counts.Where(c => c.Standing == standing).Sum(c => c.Events);
}

/// <summary>Everything between a focus and a partner.</summary>
/// <param name="Row">The partner with its counts.</param>
/// <param name="Focus">The focus's slug.</param>
/// <param name="FocusName">The focus's name.</param>
/// <param name="Actor">Who the partner is: names, affiliations, members.</param>
/// <param name="Related">The people, ministries, units and companies that took part or spoke in these events, with the offices they held.</param>
/// <param name="Events">Every event both are parties to, in order of time, with all about each.</param>
/// <param name="Mentions">Events both are involved in, where at least one is only spoken of; in order of time.</param>
/// <param name="Observations">Numbers about the pair, or that one gave about the other.</param>
/// <param name="Conflicts">Claims about these events that say otherwise than the record.</param>
public sealed record PartnerDetail(
    PartnerRow Row, string Focus, string FocusName, ActorDetail Actor, IReadOnlyList<RelatedActor> Related,
    IReadOnlyList<EventDetail> Events, IReadOnlyList<EventRow> Mentions,
    IReadOnlyList<ObservationDetail> Observations, IReadOnlyList<(EventRow Event, ClaimRow Claim)> Conflicts);

/// <summary>A state whose partners may be looked at.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
public sealed record FocusRow(string Slug, string Name);

/// <summary>Reads the partners of a focus.</summary>
public sealed class PartnerQuery(IDbContextFactory<StoreContext> contexts, ActorQuery actors, ObservationQuery observations)
{
    /// <summary>The most events one partner page lists; beyond, the timeline is the place to go on.</summary>
    public const int MaxEvents = 200;

    private const string NeighboursToken = "ca";

    /// <summary>Every partner of the focus, the one with most deeds first; null when the focus is not known.</summary>
    public async Task<IReadOnlyList<PartnerRow>?> RegisterAsync(string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var focusId = await ActorIdAsync(db, focus, ct);
        return focusId == 0 ? null : await RowsAsync(db, focusId, null, ct);
    }

    /// <summary>The states whose partners may be looked at: those of the vector of neighbours, the focus among them.</summary>
    public async Task<IReadOnlyList<FocusRow>> FociAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var foci = await (
            from v in db.Vectors
            where v.Token == NeighboursToken
            from m in v.Members
            where m.Actor.Kind == Domain.Actors.ActorKind.State && m.Actor.Record.State == RecordState.Published
            select new FocusRow(m.Actor.Record.Slug, m.Actor.Name)).Distinct().ToListAsync(ct);
        return [.. foci.OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    /// <summary>One partner with everything shared; null when either is not known or they share nothing.</summary>
    public async Task<PartnerDetail?> FindAsync(string slug, string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var focusId = await ActorIdAsync(db, focus, ct);
        var partnerId = await ActorIdAsync(db, slug, ct);
        if (focusId == 0 || partnerId == 0 || await actors.FindAsync(slug, ct) is not { IsPartner: true } actor)
            return null;
        var row = (await RowsAsync(db, focusId, partnerId, ct)).FirstOrDefault()
            ?? new PartnerRow(partnerId, slug, actor.Row.Actor.Name, actor.Row.Vectors is [var vector, ..] ? vector : null, null, actor.Row.VectorToken ?? "un", [], null, null);
        var shared = await SharedEvents.Of(db, partnerId, focusId, Involved.Partner, asParties: true).Take(MaxEvents).ToListAsync(ct);
        var spoken = await SharedEvents.Of(db, partnerId, focusId, Involved.Partner, asParties: false).Take(MaxEvents).ToListAsync(ct);
        var events = await EventQuery.ReadAsync(db, shared, focusId, ct);
        var mentions = await EventRowReader.ReadAsync(db, spoken, focusId, ct);
        var disputed = events.SelectMany(e => e.Claims.Where(c => c.Status is Domain.Sources.ClaimStatus.Conflicting).Select(c => (EventId: e.Event.Id, Claim: c))).ToList();
        var rows = (await EventRowReader.ReadAsync(db, [.. disputed.Select(d => d.EventId).Distinct()], focusId, ct)).ToDictionary(r => r.Id);
        var related = await RelatedActor.ReadAsync(db, events, focus, slug, ct);
        var focusName = await db.Actors.Where(a => a.Id == focusId).Select(a => a.Name).SingleAsync(ct);
        var pair = await observations.ListAsync(new ObservationFilter { Actors = [slug, focus], Limit = 500 }, ct);
        return new(row, focus, focusName, actor, related, events, mentions, pair.Items, [.. disputed.Select(d => (rows[d.EventId], d.Claim))]);
    }

    private static Task<int> ActorIdAsync(StoreContext db, string slug, CancellationToken ct) =>
        db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == slug).Select(r => r.Id).FirstOrDefaultAsync(ct);

    private static async Task<List<PartnerRow>> RowsAsync(StoreContext db, int focusId, int? only, CancellationToken ct)
    {
        var counts = (await db.PairYears.Where(p => p.FocusId == focusId && (only == null || p.PartnerId == only))
            .Select(p => new { p.PartnerId, Count = new PairCount(p.Year, p.Kind, p.Standing, p.Events) }).ToListAsync(ct))
            .ToLookup(p => p.PartnerId, p => p.Count);
        var ids = counts.Select(g => g.Key).ToList();
        // For the first and last: walking each partner's index from either end to what it shares with the focus.
        var shared = db.Involvements.Where(p => (p.Involved & Involved.Partner) != 0 && p.IsCounted
            && db.Involvements.Any(f => f.EventId == p.EventId && f.ActorId == focusId && (f.Involved & Involved.Partner) != 0));
        var names = await (
            from a in db.Actors
            where ids.Contains(a.Id)
            select new
            {
                a.Id,
                a.Record.Slug,
                a.Name,
                First = shared.Where(p => p.ActorId == a.Id).OrderBy(p => p.SortDay).ThenBy(p => p.EventId).Select(p => (int?)p.EventId).FirstOrDefault(),
                Last = shared.Where(p => p.ActorId == a.Id).OrderByDescending(p => p.SortDay).ThenByDescending(p => p.EventId).Select(p => (int?)p.EventId).FirstOrDefault(),
            }).ToListAsync(ct);
        var vectors = (await (
            from m in db.Set<Domain.Actors.VectorMember>()
            where ids.Contains(m.ActorId)
            join v in db.VectorsInOrder on m.VectorId equals v.Id
            select new { m.ActorId, v.Slug, v.Name, v.Token, m.Period }).ToListAsync(ct)).ToLookup(v => v.ActorId);
        var rows = (await EventRowReader.ReadAsync(db, [.. names.SelectMany(e => new[] { e.First, e.Last }).OfType<int>().Distinct()], focusId, ct)).ToDictionary(r => r.Id);
        return [.. names.Select(n =>
        {
            var vector = vectors[n.Id].FirstOrDefault(v => v.Period?.Bounds.Latest is null) ?? vectors[n.Id].FirstOrDefault();
            return new PartnerRow(n.Id, n.Slug, n.Name, vector?.Slug, vector?.Name, vector?.Token ?? "un", [.. counts[n.Id]],
                n.First is { } f ? rows[f] : null, n.Last is { } l ? rows[l] : null);
        }).OrderByDescending(r => r.Of(Standing.Deed)).ThenByDescending(r => r.Counts.Sum(c => c.Events)).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }
}
