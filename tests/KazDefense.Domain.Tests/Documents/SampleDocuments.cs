using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Tests.Documents;

/// <summary>A document of every kind, each as full as it gets, and the facts by which all rules hold for them.</summary>
internal static class SampleDocuments
{
    public const string Paragraph = "Kazakhstan hosted Steppe Eagle on 8-17 October 2012 at Ilisky with 500 people.";

    public static readonly EdtfDate Told = EdtfDate.Parse("2012-10-20");

    public static readonly PassageDocument Passage = new(3, 0, 10, Fingerprint.Of(Paragraph), Fingerprint.Of(Paragraph[..10]));

    public static EventDocument Exercise => Proven(new EventDocument
    {
        Slug = "steppe-eagle-2012",
        Kind = EventKind.Exercise,
        Subtype = "joint",
        Title = "Steppe Eagle 2012",
        Summary = "Kazakhstan, the United States and the United Kingdom held their yearly exercise.",
        Date = EdtfDate.Parse("2012-10-08/2012-10-17"),
        DateBasis = DateBasis.Derived,
        DateNote = "the year is that of the article",
        Status = EventStatus.Held,
        AsOf = Told,
        IsAggregate = true,
        Participations =
        [
            new("kazakhstan", Role.Host, "KAZBAT", 500),
            new("kazakhstan", Role.Participant, null, null),
            new("united-states", Role.Participant, null, null),
        ],
        Places = ["ilisky", "almaty"],
        Measures = [new("troops", 1500, "people", Qualifier.AtLeast, "troops", MeasureBasis.Flow), new("share", 0.25, "share", Qualifier.Exactly, "contract soldiers", MeasureBasis.Stock)],
        Links = [new(Relation.Follows, "steppe-eagle-2011", "a year later"), new(Relation.PartOf, "steppe-eagle-2011", null)],
        Exercise = new("steppe-eagle", "2012", "peacekeeping"),
        Note = "one line\nand another",
    });

    public static EventDocument Agreement => Proven(Plain(EventKind.Agreement) with
    {
        Slug = "plan-signed",
        Status = EventStatus.Signed,
        Agreement = new("five-year-plan", "programme-cycle", "2", EdtfDate.Parse("2008/2012")),
    });

    public static EventDocument Transfer => Proven(Plain(EventKind.Transfer) with
    {
        Slug = "boats-given",
        Transfer = new(null, "foreign-military-financing", [new("boats", "patrol boats", 3, "used", "free of charge"), new("radios", "radios", null, null, null)]),
    });

    public static EventDocument Training => Proven(Plain(EventKind.Training) with { Slug = "officers-trained", Training = new("languages", "foreign-military-financing") });

    public static ActorDocument Actor => Proven(new ActorDocument
    {
        Slug = "kazakhstan",
        Kind = ActorKind.State,
        Name = "Kazakhstan",
        Names =
        [
            new("Kazakhstan", NameType.Short, "en", "Latn", null),
            new("Казахстан", NameType.Transliteration, "ru", "Cyrl", EdtfDate.Parse("1991-12-16/..")),
            new("Kazakhstan/KZ", NameType.Descriptive, "en", "Latn", null),
        ],
        Note = "a state",
        Iso2 = "KZ",
        Iso3 = "KAZ",
        Cow = "705",
        Wikidata = "Q232",
    });

    public static AffiliationDocument Affiliation => Proven(new AffiliationDocument
    {
        Slug = "dzhaksybekov-holder-ministry",
        Actor = "dzhaksybekov",
        Body = "ministry-of-defence",
        Role = AffiliationRole.Holder,
        Office = "Minister of Defence",
        Date = EdtfDate.Parse("2012-10"),
        IsObserved = true,
        Note = "seen",
    });

    public static PlaceDocument Place => new()
    {
        Slug = "ilisky",
        Kind = PlaceKind.Site,
        Name = "Ilisky",
        OtherNames = ["Iliyskiy", "Илийский"],
        Country = "KZ",
        Coordinates = new(43.9, 77.1, 5.5, "natural-earth", "id 840"),
        Note = "a range",
    };

    public static SourceDocument Source => new()
    {
        Slug = "article-9",
        Type = SourceType.Article,
        Title = "An article",
        Authors = ["A. Author", "B. Author"],
        Publication = "Monitor",
        Publisher = "Foundation",
        Volume = "7",
        Issue = "22",
        Date = Told,
        DateBasis = DateBasis.Inferred,
        DateNote = "by its last date",
        Language = "en",
        Address = "https://example.org/9",
        Licence = "CC BY 4.0",
        File = "nine.txt",
        Content = [3, 4, 5, 9],
        Covers = new(EdtfDate.Parse("2007/2010"), [new("kazakhstan", "united-states")], "mostly"),
        Note = "a remark",
    };

    public static ObservationDocument Observation => Proven(new ObservationDocument
    {
        Slug = "score-2012",
        Indicator = "score",
        Subject = "kazakhstan",
        Counterpart = "united-states",
        Date = EdtfDate.Parse("[2012-10-17..]"),
        DateBasis = DateBasis.None,
        Quantity = 5.57,
        Unit = "points",
        Qualifier = Qualifier.About,
        Nature = ObservationNature.Expected,
        Basis = MeasureBasis.Stock,
        Scale = new(1, 10),
        Assessor = "expert-panel",
        Derivation = new(["score-2010", "score-2011"], "8 − 2.43"),
        Note = "a remark",
    });

    public static OutletDocument Outlet => new() { Slug = "interfax", Name = "Interfax", Kind = "agency", Country = "RU", Address = "www.interfax.ru" };

    public static IndicatorDocument Indicator => new() { Slug = "score", Name = "Benefit", Unit = "points", Definition = "Score given\nby a panel.", Basis = MeasureBasis.Stock };

    public static VectorDocument Vector => new()
    {
        Slug = "euro-atlantic",
        Name = "Euro-Atlantic",
        Token = "ea",
        Ordinal = 2,
        Members = [new("united-states", null), new("kazakhstan", EdtfDate.Parse("1995/2000")), new("kazakhstan", EdtfDate.Parse("2005/.."))],
    };

    /// <summary>One of every kind, and of every kind of event that has details.</summary>
    public static IReadOnlyList<RecordDocument> All =>
        [Exercise, Agreement, Transfer, Training, Actor, Affiliation, Place, Source, Observation, Outlet, Indicator, Vector];

    public static EventDocument Plain(EventKind kind) => new()
    {
        Slug = "plain",
        Kind = kind,
        Title = "A plain event",
        Summary = "It happened.",
        Date = EdtfDate.Parse("2012-10"),
        DateBasis = DateBasis.Stated,
        Status = EventStatus.Completed,
        AsOf = Told,
        Participations = [new("kazakhstan", Role.Host, null, null)],
    };

    /// <summary>The document with an accepted claim for each value that needs one.</summary>
    public static T Proven<T>(T document) where T : RecordDocument =>
        document with { Claims = ClaimOrder.Of(ProvableValues.Of(document).Select(v => Claim(v.Field, v.Item, v.Value))) };

    public static ClaimDocument Claim(string field, string? item, string value) => new()
    {
        Field = field,
        Item = item,
        Value = value,
        Source = "article-0",
        Passages = [Passage],
        AsOf = Told,
        Status = ClaimStatus.Accepted,
    };

    /// <summary>What rules are told: every record that the samples name.</summary>
    public static RuleFacts Facts { get; } = new()
    {
        Records = new[]
        {
            Known(RecordKind.Actor, "kazakhstan", "state"), Known(RecordKind.Actor, "united-states", "state"), Known(RecordKind.Actor, "steppe-eagle", "exercise-series"),
            Known(RecordKind.Actor, "foreign-military-financing", "programme"), Known(RecordKind.Actor, "dzhaksybekov", "person"),
            Known(RecordKind.Actor, "ministry-of-defence", "ministry"), Known(RecordKind.Actor, "expert-panel", "group"),
            Known(RecordKind.Place, "ilisky", "site"), Known(RecordKind.Place, "almaty", "city"), Known(RecordKind.Event, "steppe-eagle-2011", "exercise"),
            Known(RecordKind.Indicator, "score", null), Known(RecordKind.Observation, "score-2010", null), Known(RecordKind.Observation, "score-2011", null),
            Known(RecordKind.Outlet, "interfax", "agency"), Known(RecordKind.Source, "natural-earth", "dataset"),
            Known(RecordKind.Source, "article-0", "article") with { Date = Told, File = "zero.txt" },
        }.ToDictionary(r => (r.Kind, r.Slug)),
        HasText = file => file == "zero.txt",
        Paragraph = (file, number) => file == "zero.txt" && number == 3 ? Paragraph : null,
    };

    private static KnownRecord Known(RecordKind kind, string slug, string? sort) => new(kind, slug, RecordState.Published, sort);
}
