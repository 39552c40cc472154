using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store;
using KazDefense.Store.Involvements;
using KazDefense.Store.Search;

namespace KazDefense.TestKit;

/// <summary>
/// A small invented store: five partners in four vectors, two articles, and one event for each kind, status and
/// form of date that pages must show. Slugs say what an event is for.
/// </summary>
public static class SampleStore
{
    /// <summary>How many events there are, aggregates and context included.</summary>
    public static int Events => SampleEvents.All.Count;

    /// <summary>Writes it into an empty, migrated database.</summary>
    public static async Task FillAsync(StoreContext db)
    {
        var ids = new SampleIds();
        var actors = SampleEvents.Actors.ToDictionary(a => a.Slug, a => Actor(ids, a.Slug, a.Name, a.Kind));
        db.AddRange(actors.Values);
        var vectors = SampleEvents.Vectors.Select((v, i) => Vector(v.Slug, v.Name, v.Token, i, v.Members.Select(m => actors[m]))).ToList();
        db.AddRange(vectors);
        var sources = SampleEvents.Sources.ToDictionary(s => s.Slug, s => Source(ids, s));
        db.AddRange(sources.Values);
        db.Add(new Affiliation { Record = ids.Next(RecordKind.Affiliation, "minister-of-turkey"), Actor = actors["minister"], Body = actors["turkey"], Role = AffiliationRole.Holder, Date = EdtfDate.Parse("2010"), IsObserved = true });
        await db.SaveChangesAsync();
        foreach (var sample in SampleEvents.All)
            AddEvent(db, ids, sample, actors, sources);
        await db.SaveChangesAsync();
        await InvolvementWriter.RebuildAsync(db, CancellationToken.None);
        await SearchWriter.RebuildAsync(db, CancellationToken.None);
    }

    private static Actor Actor(SampleIds ids, string slug, string name, ActorKind kind)
    {
        var record = ids.Next(RecordKind.Actor, slug);
        var actor = new Actor { Id = record.Id, Record = record, Kind = kind, Name = name };
        actor.Names.Add(new() { Text = name, Type = NameType.Short, Language = "en", Script = "Latn", Key = NameKey.Of(name) });
        return actor;
    }

    private static Vector Vector(string slug, string name, string token, int ordinal, IEnumerable<Actor> members)
    {
        var vector = new Vector { Slug = slug, Name = name, Token = token, Ordinal = ordinal };
        vector.Members.AddRange(members.Select(m => new VectorMember { Actor = m }));
        return vector;
    }

    private static Source Source(SampleIds ids, SampleSource sample)
    {
        var record = ids.Next(RecordKind.Source, sample.Slug);
        return new()
        {
            Id = record.Id,
            Record = record,
            Type = SourceType.Article,
            Title = sample.Title,
            Authors = sample.Author,
            Publication = "Sample Monitor",
            Date = EdtfDate.Parse(sample.Date),
            DateBasis = DateBasis.Stated,
            Language = "en",
            File = sample.Slug + ".txt",
            CoversYears = EdtfDate.Parse(sample.Years),
        };
    }

    private static void AddEvent(StoreContext db, SampleIds ids, SampleEvent sample, Dictionary<string, Actor> actors, Dictionary<string, Source> sources)
    {
        var record = ids.Next(RecordKind.Event, sample.Slug);
        var added = new Event
        {
            Id = record.Id,
            Record = record,
            Kind = sample.Kind,
            Title = sample.Title,
            Summary = sample.Title + ".",
            Date = EdtfDate.Parse(sample.Date),
            DateBasis = DateBasis.Stated,
            Status = sample.Status,
            AsOf = sources[sample.Source].Date,
            IsAggregate = sample.IsAggregate,
        };
        foreach (var slug in sample.Parties)
            added.Participations.Add(new() { ActorId = actors[slug].Id, Role = Role.Participant, Ordinal = added.Participations.Count });
        db.Add(added);
        foreach (var (field, value) in new[] { ("kind", Term.Of(sample.Kind)), ("status", Term.Of(sample.Status)), ("date", sample.Date) })
        {
            var claim = new Claim { RecordId = record.Id, Field = field, Value = value, SourceId = sources[sample.Source].Id, Status = sample.IsDisputed && field == "date" ? ClaimStatus.Conflicting : ClaimStatus.Accepted };
            claim.Passages.Add(new() { Paragraph = 1 + (record.Id % 5), Start = 0, End = 10, ParagraphHash = new string('0', 16), WordsHash = new string('0', 16) });
            db.Add(claim);
        }
    }

    private sealed class SampleIds
    {
        private int _last;

        public Record Next(RecordKind kind, string slug) => new() { Id = ++_last, Kind = kind, Slug = slug, Updated = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) };
    }
}
