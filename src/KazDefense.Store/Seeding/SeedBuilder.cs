using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding.Model;

namespace KazDefense.Store.Seeding;

/// <summary>
/// Builds the domain's entities from a set of seeds. Each actor, place, indicator and source is built once and shared.
/// Identities, times and links between events are left to whoever stores them. A slug that the set lacks, as may be while
/// the seeds are still being read, stands for something of that name.
/// </summary>
public sealed class SeedBuilder
{
    private readonly Dictionary<string, SeedActor> _seedActors;
    private readonly Dictionary<string, SeedPlace> _seedPlaces;
    private readonly Dictionary<string, SeedIndicator> _seedIndicators;
    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<string, Place> _places;
    private readonly Dictionary<string, Indicator> _indicators;

    /// <summary>A builder from a set of seeds, which takes what is known already instead of building it.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <param name="actors">Actors stored before.</param>
    /// <param name="places">Places stored before.</param>
    /// <param name="indicators">Indicators stored before.</param>
    public SeedBuilder(SeedSet seeds, IEnumerable<Actor>? actors = null, IEnumerable<Place>? places = null, IEnumerable<Indicator>? indicators = null)
    {
        _actors = (actors ?? []).ToDictionary(a => a.Record.Slug);
        _places = (places ?? []).ToDictionary(p => p.Record.Slug);
        _indicators = (indicators ?? []).ToDictionary(i => i.Slug);
        _seedActors = ByFirst(seeds.Actors, a => a.Slug);
        _seedPlaces = ByFirst(seeds.Places, p => p.Slug);
        _seedIndicators = ByFirst(seeds.Indicators, i => i.Slug);
    }

    /// <summary>The actor with the slug.</summary>
    public Actor Actor(string slug) => Once(_actors, slug, () => _seedActors.TryGetValue(slug, out var seed)
        ? Build(seed)
        : new Actor { Record = Record(RecordKind.Actor, slug), Kind = ActorKind.Group, Name = slug });

    /// <summary>The actor, built anew.</summary>
    public static Actor Build(SeedActor seed)
    {
        var actor = new Actor
        {
            Record = Record(seed),
            Kind = seed.Kind,
            Name = seed.Name,
            Note = seed.Note,
            Iso2 = seed.Iso2,
            Iso3 = seed.Iso3,
            Cow = seed.Cow,
            Wikidata = seed.Wikidata,
        };
        actor.Names.AddRange(seed.Names.Select(n => new ActorName
        {
            Text = n.Text,
            Type = n.Type,
            Language = n.Language,
            Script = n.Script,
            Period = n.Period,
            Key = NameKey.Of(n.Text),
        }));
        return actor;
    }

    /// <summary>The place with the slug; the source of its coordinates is left out.</summary>
    public Place Place(string slug) => Once(_places, slug, () => _seedPlaces.TryGetValue(slug, out var seed)
        ? Build(seed)
        : new Place { Record = Record(RecordKind.Place, slug), Kind = PlaceKind.Point, Name = slug });

    /// <summary>The place, built anew; the source of its coordinates is left out.</summary>
    public static Place Build(SeedPlace seed) => new()
    {
        Record = Record(seed),
        Kind = seed.Kind,
        Name = seed.Name,
        OtherNames = Lines(seed.OtherNames),
        Country = seed.Country,
        Latitude = seed.Coordinates?.Latitude,
        Longitude = seed.Coordinates?.Longitude,
        PrecisionKm = seed.Coordinates?.PrecisionKm,
        CoordinateLocator = seed.Coordinates?.Locator,
        Note = seed.Note,
    };

    /// <summary>The indicator with the slug.</summary>
    public Indicator Indicator(string slug) => Once(_indicators, slug, () => _seedIndicators.TryGetValue(slug, out var seed)
        ? new Indicator { Slug = slug, Name = seed.Name, Unit = seed.Unit, Definition = seed.Definition }
        : new Indicator { Slug = slug, Name = slug, Unit = "", Definition = "" });

    /// <summary>The source.</summary>
    public static Source Build(SeedSource seed) => new()
    {
        Record = Record(seed),
        Type = seed.Type,
        Title = seed.Title,
        Authors = Lines(seed.Authors),
        Publication = seed.Publication,
        Publisher = seed.Publisher,
        Volume = seed.Volume,
        Issue = seed.Issue,
        Date = seed.Date,
        DateBasis = seed.DateBasis,
        DateNote = seed.DateNote,
        Language = seed.Language,
        Address = seed.Address,
        Licence = seed.Licence,
        File = seed.File,
        Content = ParagraphRanges.Of(seed.Content),
        CoversYears = seed.Covers?.Years,
        CoversPairs = seed.Covers is null ? null : Lines([.. seed.Covers.Pairs.Select(p => $"{p.First} {p.Second}")]),
        Note = seed.Note,
    };

    /// <summary>The affiliation.</summary>
    public Affiliation Build(SeedAffiliation seed) => new()
    {
        Record = Record(seed),
        Actor = Actor(seed.Actor),
        Body = Actor(seed.Body),
        Role = seed.Role,
        Office = seed.Office,
        Date = seed.Date,
        IsObserved = seed.IsObserved,
        Note = seed.Note,
    };

    /// <summary>The observation.</summary>
    public Observation Build(SeedObservation seed) => new()
    {
        Record = Record(seed),
        Indicator = Indicator(seed.Indicator),
        Subject = Actor(seed.Subject),
        Counterpart = seed.Counterpart is null ? null : Actor(seed.Counterpart),
        Date = seed.Date,
        DateBasis = seed.DateBasis,
        DateNote = seed.DateNote,
        Quantity = seed.Quantity,
        Unit = seed.Unit,
        Qualifier = seed.Qualifier,
        Nature = seed.Nature,
        Basis = seed.Basis,
        ScaleFrom = seed.Scale?.From,
        ScaleTo = seed.Scale?.To,
        Assessor = seed.Assessor is null ? null : Actor(seed.Assessor),
        Derivation = seed.Derivation?.How,
        DerivedFrom = seed.Derivation is null ? null : string.Join(' ', seed.Derivation.From),
        Note = seed.Note,
    };

    /// <summary>The event, without its links.</summary>
    public Event Build(SeedEvent seed)
    {
        var built = new Event
        {
            Record = Record(seed),
            Kind = seed.Kind,
            Subtype = seed.Subtype,
            Title = seed.Title,
            Summary = seed.Summary,
            Date = seed.Date,
            DateBasis = seed.DateBasis,
            DateNote = seed.DateNote,
            Status = seed.Status,
            AsOf = seed.AsOf,
            IsAggregate = seed.IsAggregate,
            Note = seed.Note,
            Exercise = seed.Exercise is { } x ? new() { Series = ActorOrNull(x.Series), Edition = x.Edition, Type = x.Type } : null,
            Agreement = seed.Agreement is { } a ? new() { Instrument = a.Instrument, Form = a.Form, Cycle = a.Cycle, Term = a.Term } : null,
            Transfer = seed.Transfer is { } t ? Build(t) : null,
            Training = seed.Training is { } r ? new() { Topic = r.Topic, Programme = ActorOrNull(r.Programme) } : null,
        };
        built.Participations.AddRange(seed.Participations.Select((p, i) =>
            new Participation { Actor = Actor(p.Actor), Role = p.Role, Ordinal = i, Note = p.Note, People = p.People }));
        built.Places.AddRange(seed.Places.Select((p, i) => new EventPlace { Place = Place(p), Ordinal = i }));
        built.Measures.AddRange(seed.Measures.Select(m => new Measure
        {
            Key = m.Key,
            Quantity = m.Quantity,
            Unit = m.Unit,
            Qualifier = m.Qualifier,
            Of = m.Of,
            Basis = m.Basis,
        }));
        return built;
    }

    /// <summary>The values of a record that need an accepted claim; none for sources and places.</summary>
    public IEnumerable<ProvableValue> ProvableValuesOf(SeedRecord seed) => seed switch
    {
        SeedEvent e => ProvableValues.Of(Build(e)),
        SeedAffiliation a => ProvableValues.Of(Build(a)),
        SeedObservation o => ProvableValues.Of(Build(o)),
        SeedActor a => ProvableValues.Of(Actor(a.Slug)),
        _ => [],
    };

    private TransferDetails Build(SeedTransfer seed)
    {
        var details = new TransferDetails { Mode = seed.Mode, Programme = ActorOrNull(seed.Programme) };
        details.Items.AddRange(seed.Items.Select(i =>
            new TransferItem { Key = i.Key, What = i.What, Number = i.Number, Condition = i.Condition, Terms = i.Terms }));
        return details;
    }

    private Actor? ActorOrNull(string? slug) => slug is null ? null : Actor(slug);

    private static Record Record(SeedRecord seed) => new() { Kind = seed.RecordKind, Slug = seed.Slug, SeedFingerprint = seed.Fingerprint };

    private static Record Record(RecordKind kind, string slug) => new() { Kind = kind, Slug = slug };

    private static string? Lines(IReadOnlyList<string> texts) => texts.Count == 0 ? null : string.Join('\n', texts);

    private static T Once<T>(Dictionary<string, T> built, string slug, Func<T> build)
    {
        if (!built.TryGetValue(slug, out var found))
            built.Add(slug, found = build());
        return found;
    }

    private static Dictionary<string, T> ByFirst<T>(IEnumerable<T> items, Func<T, string> slug) =>
        items.DistinctBy(slug).ToDictionary(slug);
}
