using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Events;

/// <summary>A reason that somebody gives for an event.</summary>
/// <param name="Statement">What was said, with who said it and what that rests on.</param>
/// <param name="Note">A remark on how it explains the event, or null.</param>
public sealed record Reason(EventDetail Statement, string? Note);

/// <summary>An event with the reasons given for it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Reasons">The reasons in order of time; none is chosen.</param>
public sealed record Explained(EventDetail Event, IReadOnlyList<Reason> Reasons);

/// <summary>The refusals of one thing: an exercise, an agreement, an offer.</summary>
/// <param name="Refused">What was refused; null where that is no record of its own.</param>
/// <param name="Refusals">Who refused it, each with the reasons given.</param>
public sealed record RefusalAccount(EventDetail? Refused, IReadOnlyList<Explained> Refusals);

/// <summary>A page of events that more than one reason is given for.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Events">This page's.</param>
public sealed record CompetingReasons(int Total, IReadOnlyList<Explained> Events);

/// <summary>Reads who refused what, and why, as told by whom.</summary>
public sealed class ReasonQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The most refusals, and the most reasons for each, that are told together.</summary>
    public const int Most = 100;

    /// <summary>What was refused of an event, or with it where it is a refusal itself; null where nothing was.</summary>
    public async Task<RefusalAccount?> RefusalsAsync(Event e, string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var focusId = await FocusAsync(db, focus, ct);
        var target = await db.EventLinks.Where(l => l.EventId == e.Id && l.Relation == Relation.Refuses).Select(l => (int?)l.ToEventId).FirstOrDefaultAsync(ct);
        var refused = target ?? (e.Standing is Standing.Refusal ? null : e.Id);
        List<int> refusals = refused is { } of
            ? await db.EventLinks.Where(l => l.ToEventId == of && l.Relation == Relation.Refuses).Select(l => l.EventId).Distinct().Take(Most).ToListAsync(ct)
            : [e.Id];
        if (refusals.Count == 0)
            return null;
        var explained = await ExplainAsync(db, refusals, focusId, ct);
        var whole = refused is { } id && await EventQuery.ReadAsync(db, [id], focusId, ct) is [var found] ? found : null;
        return explained.Count == 0 || (refused is null && explained.All(x => x.Reasons.Count == 0)) ? null : new(whole, explained);
    }

    /// <summary>The reasons given for each of some events.</summary>
    public async Task<IReadOnlyList<Explained>> OfAsync(IReadOnlyList<int> events, string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ExplainAsync(db, events, await FocusAsync(db, focus, ct), ct);
    }

    /// <summary>Events that two or more reasons are given for, those with most reasons first.</summary>
    public async Task<CompetingReasons> CompetingAsync(string focus, int skip, int take, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var competing =
            from l in db.EventLinks
            where l.Relation == Relation.Explains
                && db.Records.Any(r => r.Id == l.EventId && r.State == RecordState.Published) && db.Records.Any(r => r.Id == l.ToEventId && r.State == RecordState.Published)
            group l by l.ToEventId into g
            where g.Count() > 1
            select new { g.Key, Count = g.Count() };
        var total = await competing.CountAsync(ct);
        var ids = await competing.OrderByDescending(c => c.Count).ThenBy(c => c.Key).Skip(skip).Take(take).Select(c => c.Key).ToListAsync(ct);
        return new(total, await ExplainAsync(db, ids, await FocusAsync(db, focus, ct), ct));
    }

    private static Task<int> FocusAsync(StoreContext db, string focus, CancellationToken ct) =>
        db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);

    private static async Task<IReadOnlyList<Explained>> ExplainAsync(StoreContext db, IReadOnlyList<int> ids, int focusId, CancellationToken ct)
    {
        var links = await db.EventLinks.Where(l => ids.Contains(l.ToEventId) && l.Relation == Relation.Explains)
            .Select(l => new { l.EventId, l.ToEventId, l.Note }).ToListAsync(ct);
        var wanted = ids.Concat(links.Select(l => l.EventId)).Distinct().ToList();
        wanted = await db.Records.Where(r => wanted.Contains(r.Id) && r.State == RecordState.Published).Select(r => r.Id).ToListAsync(ct);
        var details = (await EventQuery.ReadAsync(db, wanted, focusId, ct)).ToDictionary(d => d.Event.Id);
        return [.. ids.Where(details.ContainsKey).Select(id => new Explained(details[id],
            [.. links.Where(l => l.ToEventId == id && details.ContainsKey(l.EventId)).Select(l => new Reason(details[l.EventId], l.Note))
                .OrderBy(r => r.Statement.Event.Date.SortKey).ThenBy(r => r.Statement.Event.Record.Slug, StringComparer.Ordinal).Take(Most)]))];
    }
}
