using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Review;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>A record and the version somebody saw of it.</summary>
/// <param name="Slug">The record.</param>
/// <param name="Version">The version.</param>
public sealed record SeenRecord(string Slug, int Version);

/// <summary>What a merge would make.</summary>
/// <param name="From">The record that goes.</param>
/// <param name="FromVersion">Its version now.</param>
/// <param name="Into">The record that stays.</param>
/// <param name="IntoVersion">Its version now.</param>
/// <param name="Merged">What the record that stays becomes.</param>
/// <param name="Others">What becomes of the records that name the one that goes.</param>
public sealed record MergePlan(RecordDocument From, int FromVersion, RecordDocument Into, int IntoVersion, RecordDocument Merged, IReadOnlyList<RecordChange> Others);

/// <summary>
/// Makes one record of two that are the same. The merged one is withdrawn and its address leads to the other; whatever
/// named it names the other, and all of it is one batch, so that undoing it brings both back exactly.
/// </summary>
public sealed class MergeEditor(IDbContextFactory<StoreContext> contexts, Publisher publisher)
{
    /// <summary>Merges an actor or event into another of its kind.</summary>
    public async Task<EditOutcome> MergeAsync(RecordKind kind, SeenRecord from, SeenRecord into, Editor editor, string reason, CancellationToken ct)
    {
        var (plan, findings) = await PlanAsync(kind, from.Slug, into.Slug, ct);
        if (plan is null)
            return new Rejected(findings);
        RecordChange[] own =
        [
            new(plan.From, from.Version) { State = RecordState.Withdrawn, MergedInto = into.Slug, Cause = ChangeCause.Merging },
            new(plan.Merged, into.Version) { Cause = ChangeCause.Merging },
        ];
        return await publisher.PublishAsync(new([.. own, .. plan.Others], editor, reason), $"{from.Slug} merged into {into.Slug}", ct);
    }

    /// <summary>What merging a record into another would make; null with findings where they cannot be merged. Nothing is written.</summary>
    public async Task<(MergePlan? Plan, IReadOnlyList<Finding> Findings)> PlanAsync(RecordKind kind, string from, string into, CancellationToken ct)
    {
        if (kind is not (RecordKind.Actor or RecordKind.Event))
            return (null, [new("kind", "Only actors and events are merged.")]);
        if (from == into)
            return (null, [new("into", "Choose another record than this one.")]);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await RecordDocuments.FindAsync(db, kind, from, ct) is not ({ State: RecordState.Published } goes, var merged)
            || await RecordDocuments.FindAsync(db, kind, into, ct) is not ({ State: RecordState.Published } stays, var kept))
            return (null, [new("into", "Both records must be published.")]);
        var (whole, others) = kind is RecordKind.Actor
            ? await ActorsAsync(db, (ActorDocument)merged, (ActorDocument)kept, goes.Id, ct)
            : await EventsAsync(db, (EventDocument)merged, (EventDocument)kept, goes.Id, ct);
        return (new(merged, goes.Version, kept, stays.Version, whole, others), []);
    }

    private static async Task<(RecordDocument Into, IReadOnlyList<RecordChange> Others)> ActorsAsync(StoreContext db, ActorDocument from, ActorDocument into, int fromId, CancellationToken ct)
    {
        var named = new Dictionary<RecordKind, List<int>>
        {
            [RecordKind.Event] = await db.Events.Where(e => e.Participations.Any(p => p.ActorId == fromId)
                || e.Exercise!.SeriesId == fromId || e.Transfer!.ProgrammeId == fromId || e.Training!.ProgrammeId == fromId).Select(e => e.Id).ToListAsync(ct),
            [RecordKind.Affiliation] = await db.Affiliations.Where(a => a.ActorId == fromId || a.BodyId == fromId).Select(a => a.Id).ToListAsync(ct),
            [RecordKind.Observation] = await db.Observations.Where(o => o.SubjectId == fromId || o.CounterpartId == fromId || o.AssessorId == fromId).Select(o => o.Id).ToListAsync(ct),
            [RecordKind.Vector] = await db.Vectors.Where(v => v.RecordId != null && v.Members.Any(m => m.ActorId == fromId)).Select(v => v.RecordId!.Value).ToListAsync(ct),
            [RecordKind.Source] = await db.Sources.Where(s => s.CoversPairs != null && s.CoversPairs.Contains(from.Slug)).Select(s => s.Id).ToListAsync(ct),
        };
        var others = new List<RecordChange>();
        foreach (var (kind, ids) in named)
            others.AddRange((await ChangesAsync(db, kind, ids, d => ReferenceChange.OfActor(d, from.Slug, into.Slug), ct)).Select(WithoutSelf));
        return (RecordMerge.OfActors(from, into), others);
    }

    private static async Task<(RecordDocument Into, IReadOnlyList<RecordChange> Others)> EventsAsync(StoreContext db, EventDocument from, EventDocument into, int fromId, CancellationToken ct)
    {
        var linked = await db.EventLinks.Where(l => l.ToEventId == fromId).Select(l => l.EventId).Distinct().ToListAsync(ct);
        var others = await ChangesAsync(db, RecordKind.Event, linked, d => ReferenceChange.OfEvent((EventDocument)d, from.Slug, into.Slug), ct);
        return (RecordMerge.OfEvents(from, into), [.. others.Where(o => o.Document.Slug != into.Slug)]);
    }

    private static async Task<IReadOnlyList<RecordChange>> ChangesAsync(StoreContext db, RecordKind kind, List<int> ids, Func<RecordDocument, RecordDocument> change, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        var documents = await RecordDocuments.ReadAsync(db, kind, ids, ct);
        var records = await db.Records.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        var merged = records.Values.Select(r => r.MergedIntoId).OfType<int>().ToList();
        var slugs = merged.Count == 0 ? [] : await db.Records.Where(r => merged.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Slug, ct);
        return [.. documents.Select(d => (Changed: change(d.Value), Before: d.Value, Record: records[d.Key], MergedInto: records[d.Key].MergedIntoId is { } id ? slugs[id] : null)).Where(d => d.Changed.Snapshot != d.Before.Snapshot)
            .Select(d => new RecordChange(d.Changed, d.Record.Version) { State = d.Record.State, MergedInto = d.MergedInto, Cause = ChangeCause.Merging })];
    }

    // Who was a part of the other is now a part of itself: that says nothing any more.
    private static RecordChange WithoutSelf(RecordChange change) =>
        change.Document is AffiliationDocument a && a.Actor == a.Body ? change with { State = RecordState.Withdrawn } : change;
}
