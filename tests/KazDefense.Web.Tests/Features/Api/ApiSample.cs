using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Intake.Readers;
using KazDefense.Store;
using KazDefense.Store.Involvements;
using KazDefense.Store.Search;
using Record = KazDefense.Domain.Records.Record;


namespace KazDefense.Web.Tests.Features.Api;

/// <summary>One invented article and what it tells: an exercise, a refused follow-up, an aggregate, an observation, a person in office.</summary>
internal static class ApiSample
{
    public const string File = "sample.txt";

    /// <summary>Begins with a character of two UTF-16 units, and holds what HTML would take for markup.</summary>
    public const string Text = "🎖 Drill ran from October 8 to October 17.\n\nUp to 500 soldiers <b>& guests</b> came, said Minister Zhaksybekov.\n";

    private static readonly DateTime Updated = new(2026, 11, 22, 10, 0, 0, 250, DateTimeKind.Utc);

    public static async Task FillAsync(StoreContext db)
    {
        var (kazakhstan, csto, minister, series) = (
            Actor(1, "kazakhstan", ActorKind.State, "Kazakhstan"), Actor(2, "csto", ActorKind.Organisation, "CSTO"),
            Actor(3, "adilbek-zhaksybekov", ActorKind.Person, "Adilbek Zhaksybekov"), Actor(4, "unbroken", ActorKind.ExerciseSeries, "Unbroken"));
        (kazakhstan.Iso2, kazakhstan.Iso3, kazakhstan.Cow, kazakhstan.Wikidata) = ("KZ", "KAZ", "705", "Q232");
        minister.Names.Add(Name("Әділбек Жақсыбеков", NameType.Official, "kk", "Cyrl"));
        var vector = new Vector { Slug = "russia-csto-cis", Name = "Russia, CSTO, CIS", Token = "ru", Ordinal = 1 };
        vector.Members.Add(new() { Actor = csto });
        var article = new Source
        {
            Id = 5,
            Record = Record(5, RecordKind.Source, "sample"),
            Type = SourceType.Article,
            Title = "A sample",
            Authors = "Ann Author\nBob Author",
            Publication = "Sample Monitor",
            Volume = "9",
            Issue = "190",
            Date = EdtfDate.Parse("2012-10-17"),
            DateBasis = DateBasis.Stated,
            Language = "en",
            File = File,
            CoversYears = EdtfDate.Parse("2012"),
            CoversPairs = "kazakhstan csto",
        };
        var place = new Place { Id = 6, Record = Record(6, RecordKind.Place, "iliyskiy-range"), Kind = PlaceKind.Site, Name = "Iliyskiy" };
        var outlet = new Outlet { Slug = "interfax", Name = "Interfax", Kind = "agency" };
        db.AddRange(kazakhstan, csto, minister, series, vector, article, place, outlet);
        db.Add(new Affiliation { Id = 7, Record = Record(7, RecordKind.Affiliation, "minister"), Actor = minister, Body = kazakhstan, Role = AffiliationRole.Holder, Office = "Minister of Defence", Date = EdtfDate.Parse("2012-10-17"), IsObserved = true });
        await db.SaveChangesAsync();

        var drill = Event(10, "unbroken-2012", EventKind.Exercise, "joint", EventStatus.Ongoing, "2012-10-08/2012-10-17");
        drill.Participations.Add(new() { ActorId = 1, Role = Role.Host });
        drill.Participations.Add(new() { ActorId = 2, Role = Role.Participant, Ordinal = 1 });
        drill.Participations.Add(new() { ActorId = 3, Role = Role.Speaker, Ordinal = 2 });
        drill.Places.Add(new() { PlaceId = 6 });
        drill.Measures.Add(new() { Key = "troops", Quantity = 500, Unit = "people", Qualifier = Qualifier.UpTo, Of = "soldiers", Basis = MeasureBasis.Flow });
        drill.Exercise = new() { SeriesId = 4, Edition = "2012", Type = "peacekeeping" };
        var refused = Event(11, "unbroken-2013", EventKind.Exercise, null, EventStatus.Refused, "[..2012-10-17]");
        refused.Participations.Add(new() { ActorId = 1, Role = Role.Refuser });
        refused.Participations.Add(new() { ActorId = 2, Role = Role.Proposer, Ordinal = 1 });
        refused.Links.Add(new() { ToEventId = 10, Relation = Relation.Follows });
        var many = Event(12, "years-of-drills", EventKind.Exercise, null, EventStatus.Held, "2003/..");
        many.IsAggregate = true;
        many.Participations.Add(new() { ActorId = 1, Role = Role.Participant });
        db.AddRange(drill, refused, many);
        db.Add(new Observation
        {
            Id = 13,
            Record = Record(13, RecordKind.Observation, "drills-2012"),
            Indicator = new() { Slug = "drills", Name = "Drills a year", Unit = "drills", Definition = "Drills held in a year." },
            SubjectId = 1,
            CounterpartId = 2,
            Date = EdtfDate.Parse("2012"),
            DateBasis = DateBasis.Derived,
            Quantity = 38,
            Unit = "drills",
            Qualifier = Qualifier.AtLeast,
            Nature = ObservationNature.Actual,
            Basis = MeasureBasis.Flow,
            Derivation = "52 − 14",
        });
        await db.SaveChangesAsync();
        Claim(db, 10, "date", null, "2012-10-08/2012-10-17", "from October 8 to October 17", outlet);
        Claim(db, 10, "measures", "troops", "up to 500 people", "Up to 500 soldiers <b>& guests</b>", null);
        Claim(db, 10, "date", null, "2012-10-09", "October 8", null, ClaimStatus.Conflicting);
        Claim(db, 13, "quantity", null, "at least 38 drills", "500", null);
        Claim(db, 7, "role", null, "holder: Minister of Defence", "Minister Zhaksybekov", null);
        await db.SaveChangesAsync();
        await InvolvementWriter.RebuildAsync(db, CancellationToken.None);
        await SearchWriter.RebuildAsync(db, CancellationToken.None);
    }

    private static Event Event(int id, string slug, EventKind kind, string? subtype, EventStatus status, string date) => new()
    {
        Id = id,
        Record = Record(id, RecordKind.Event, slug),
        Kind = kind,
        Subtype = subtype,
        Title = "Title of " + slug,
        Summary = "Summary of " + slug + ".",
        Date = EdtfDate.Parse(date),
        DateBasis = DateBasis.Stated,
        Status = status,
        AsOf = EdtfDate.Parse("2012-10-17"),
    };

    private static Actor Actor(int id, string slug, ActorKind kind, string name)
    {
        var actor = new Actor { Id = id, Record = Record(id, RecordKind.Actor, slug), Kind = kind, Name = name };
        actor.Names.Add(Name(name, NameType.Short, "en", "Latn"));
        return actor;
    }

    private static ActorName Name(string text, NameType type, string language, string script) => new() { Text = text, Type = type, Language = language, Script = script, Key = NameKey.Of(text) };

    private static Record Record(int id, RecordKind kind, string slug) => new() { Id = id, Kind = kind, Slug = slug, Version = 3, Updated = Updated };

    private static void Claim(StoreContext db, int record, string field, string? item, string value, string words, Outlet? outlet, ClaimStatus status = ClaimStatus.Accepted)
    {
        var at = ArticleText.Parse(Text).Locate(words)[0];
        var claim = new Claim { RecordId = record, Field = field, Item = item, Value = value, SourceId = 5, Outlet = outlet, Cited = outlet is null ? null : EdtfDate.Parse("2012-10-03"), Status = status };
        claim.Passages.Add(new() { Paragraph = at.Paragraph.Number, Start = at.Start, End = at.End, ParagraphHash = at.ParagraphHash, WordsHash = at.WordsHash });
        db.Add(claim);
    }
}
