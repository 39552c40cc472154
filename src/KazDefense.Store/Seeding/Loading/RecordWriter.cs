using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Seeding.Loading;

/// <summary>Writes records of the seeds with their claims and revisions, within the loader's transaction.</summary>
internal sealed class RecordWriter
{
    private const string Author = "seeds";

    private readonly StoreContext _db;
    private readonly DocumentBuilder _builder;
    private readonly DateTime _now;
    private Dictionary<(RecordKind, string), int> _ids = [];

    private RecordWriter(StoreContext db, DocumentBuilder builder, DateTime now)
    {
        _db = db;
        _builder = builder;
        _now = now;
    }

    /// <summary>Reads what records refer to, and brings registers without history in step: outlets, indicators, vectors.</summary>
    public static async Task<RecordWriter> StartAsync(StoreContext db, SeedSet seeds, DateTime now, CancellationToken ct)
    {
        await RegisterWriter.WriteAsync(db, seeds, ct);
        var builder = new DocumentBuilder(seeds,
            await db.Actors.Include(a => a.Record).Include(a => a.Names).ToListAsync(ct),
            await db.Places.Include(p => p.Record).ToListAsync(ct),
            await db.Indicators.ToListAsync(ct));
        return new(db, builder, now);
    }

    /// <summary>Adds new records, then the links among events and all else that needs identities.</summary>
    public async Task AddAsync(IReadOnlyList<RecordDocument> seeds, CancellationToken ct)
    {
        foreach (var seed in seeds)
        {
            object entity = seed switch
            {
                SourceDocument s => DocumentBuilder.Build(s),
                ActorDocument a => _builder.Actor(a.Slug),
                PlaceDocument p => _builder.Place(p.Slug),
                AffiliationDocument a => _builder.Build(a),
                ObservationDocument o => _builder.Build(o),
                EventDocument e => _builder.Build(e),
                _ => throw new InvalidOperationException($"No way to store a {seed.GetType().Name}."),
            };
            _db.Add(entity);
            RecordOf(entity).Updated = _now;
        }
        await _db.SaveChangesAsync(ct);
        await FinishAsync(seeds, ct);
    }

    /// <summary>Brings changed records in step, whole.</summary>
    public async Task ReplaceAsync(IReadOnlyList<RecordDocument> seeds, CancellationToken ct)
    {
        foreach (var seed in seeds)
        {
            var record = await _db.Records.SingleAsync(r => r.Kind == seed.RecordKind && r.Slug == seed.Slug, ct);
            record.Version++;
            record.Updated = _now;
            record.SeedFingerprint = seed.Fingerprint;
            await ReplaceAsync(seed, record.Id, ct);
        }
        await _db.SaveChangesAsync(ct);
        await FinishAsync(seeds, ct);
    }

    /// <summary>Writes the claims and the revision of records just added or replaced.</summary>
    public async Task WriteClaimsAsync(IReadOnlyList<RecordDocument> added, IReadOnlyList<RecordDocument> changed, CancellationToken ct)
    {
        var outlets = await _db.Outlets.ToDictionaryAsync(o => o.Slug, o => o.Id, ct);
        var versions = await _db.Records.ToDictionaryAsync(r => r.Id, r => r.Version, ct);
        foreach (var (seed, reason) in added.Select(s => (s, "First load")).Concat(changed.Select(s => (s, "The seeds changed"))))
        {
            var id = Id(seed.RecordKind, seed.Slug);
            _db.Claims.AddRange(seed.Claims.Select(c => Build(c, id, outlets)));
            _db.Revisions.Add(new Revision
            {
                RecordId = id,
                Version = versions[id],
                At = _now,
                Author = Author,
                Reason = reason,
                Schema = DocumentJson.Schema,
                Snapshot = seed.Snapshot,
            });
        }
        await _db.SaveChangesAsync(ct);
    }

    private async Task ReplaceAsync(RecordDocument seed, int id, CancellationToken ct)
    {
        await _db.Claims.Where(c => c.RecordId == id).ExecuteDeleteAsync(ct);
        switch (seed)
        {
            case SourceDocument s:
                Copy(DocumentBuilder.Build(s), await _db.Sources.SingleAsync(x => x.Id == id, ct), (n, i) => n.Id = i, id);
                break;
            case ActorDocument a:
                var actor = DocumentBuilder.Build(a);
                var old = await _db.Actors.Include(x => x.Names).SingleAsync(x => x.Id == id, ct);
                Copy(actor, old, (n, i) => n.Id = i, id);
                old.Names.Clear();
                await _db.SaveChangesAsync(ct);
                old.Names.AddRange(actor.Names);
                break;
            case PlaceDocument p:
                Copy(DocumentBuilder.Build(p), await _db.Places.SingleAsync(x => x.Id == id, ct), (n, i) => n.Id = i, id);
                break;
            case AffiliationDocument a:
                var affiliation = await _db.Affiliations.SingleAsync(x => x.Id == id, ct);
                var newAffiliation = _builder.Build(a);
                (newAffiliation.ActorId, newAffiliation.BodyId) = (newAffiliation.Actor.Id, newAffiliation.Body.Id);
                Copy(newAffiliation, affiliation, (n, i) => n.Id = i, id);
                break;
            case ObservationDocument o:
                var observation = _builder.Build(o);
                (observation.IndicatorId, observation.SubjectId) = (observation.Indicator.Id, observation.Subject.Id);
                (observation.CounterpartId, observation.AssessorId) = (observation.Counterpart?.Id, observation.Assessor?.Id);
                Copy(observation, await _db.Observations.SingleAsync(x => x.Id == id, ct), (n, i) => n.Id = i, id);
                break;
            case EventDocument e:
                await ReplaceAsync(_builder.Build(e), id, ct);
                break;
        }
    }

    // Parts are deleted first and added in a second step: their keys come again.
    private async Task ReplaceAsync(Event built, int id, CancellationToken ct)
    {
        var old = await _db.Events.AsSplitQuery().Include(e => e.Participations).Include(e => e.Places).Include(e => e.Measures).Include(e => e.Links)
            .Include(e => e.Exercise).Include(e => e.Agreement).Include(e => e.Transfer!.Items).Include(e => e.Training).SingleAsync(e => e.Id == id, ct);
        Copy(built, old, (n, i) => n.Id = i, id);
        old.Participations.Clear();
        old.Places.Clear();
        old.Measures.Clear();
        old.Links.Clear();
        (old.Exercise, old.Agreement, old.Transfer, old.Training) = (null, null, null, null);
        await _db.SaveChangesAsync(ct);
        old.Participations.AddRange(built.Participations);
        old.Places.AddRange(built.Places);
        old.Measures.AddRange(built.Measures);
        (old.Exercise, old.Agreement, old.Transfer, old.Training) = (built.Exercise, built.Agreement, built.Transfer, built.Training);
        await _db.SaveChangesAsync(ct);
    }

    private void Copy<T>(T from, T to, Action<T, int> identify, int id) where T : class
    {
        identify(from, id);
        _db.Entry(to).CurrentValues.SetValues(from);
    }

    // What points at other records can be written once all have their identity.
    private async Task FinishAsync(IReadOnlyList<RecordDocument> seeds, CancellationToken ct)
    {
        _ids = await _db.Records.Select(r => new { r.Kind, r.Slug, r.Id }).ToDictionaryAsync(r => (r.Kind, r.Slug), r => r.Id, ct);
        foreach (var seed in seeds.OfType<EventDocument>())
            _db.EventLinks.AddRange(seed.Links.Select(l => new EventLink
            {
                EventId = Id(RecordKind.Event, seed.Slug),
                ToEventId = Id(RecordKind.Event, l.Event),
                Relation = l.Relation,
                Note = l.Note,
            }));
        foreach (var seed in seeds.OfType<PlaceDocument>().Where(p => p.Coordinates is not null))
        {
            var place = await _db.Places.SingleAsync(p => p.Id == Id(RecordKind.Place, seed.Slug), ct);
            place.CoordinateSourceId = Id(RecordKind.Source, seed.Coordinates!.Source);
        }
        await _db.SaveChangesAsync(ct);
    }

    private Claim Build(ClaimDocument seed, int recordId, Dictionary<string, int> outlets)
    {
        var claim = new Claim
        {
            RecordId = recordId,
            Field = seed.Field,
            Item = seed.Item,
            Value = seed.Value,
            SourceId = Id(RecordKind.Source, seed.Source),
            Locator = seed.Locator,
            OutletId = seed.Outlet is null ? null : outlets[seed.Outlet],
            Cited = seed.Cited,
            AsOf = seed.AsOf,
            Status = seed.Status,
            Note = seed.Note,
        };
        claim.Passages.AddRange(seed.Passages.Select(p => new Passage
        {
            Paragraph = p.Paragraph,
            Start = p.Start,
            End = p.End,
            ParagraphHash = p.ParagraphHash,
            WordsHash = p.WordsHash,
        }));
        return claim;
    }

    private int Id(RecordKind kind, string slug) => _ids[(kind, slug)];

    private static Record RecordOf(object entity) => entity switch
    {
        Source s => s.Record,
        Actor a => a.Record,
        Place p => p.Record,
        Affiliation a => a.Record,
        Observation o => o.Record,
        Event e => e.Record,
        _ => throw new InvalidOperationException($"{entity.GetType().Name} is no record."),
    };
}
