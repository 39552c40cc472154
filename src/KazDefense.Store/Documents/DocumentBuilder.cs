using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Store.Documents;

/// <summary>
/// Builds the domain's entities from documents. Each actor, place and indicator is built once and shared.
/// Identities, times and links between events are left to whoever stores them. A slug that nobody knows stands for
/// something of that name; rules refuse it before anything is stored.
/// </summary>
public sealed class DocumentBuilder
{
    private readonly Dictionary<string, ActorDocument> _newActors;
    private readonly Dictionary<string, PlaceDocument> _newPlaces;
    private readonly Dictionary<string, IndicatorDocument> _newIndicators;
    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<string, Place> _places;
    private readonly Dictionary<string, Indicator> _indicators;

    /// <summary>A builder that takes what is stored already instead of building it.</summary>
    /// <param name="documents">What may have to be built, in any order.</param>
    /// <param name="actors">Actors stored before.</param>
    /// <param name="places">Places stored before.</param>
    /// <param name="indicators">Indicators stored before.</param>
    public DocumentBuilder(IReadOnlyCollection<RecordDocument> documents, IEnumerable<Actor>? actors = null, IEnumerable<Place>? places = null, IEnumerable<Indicator>? indicators = null)
    {
        _actors = (actors ?? []).ToDictionary(a => a.Record.Slug);
        _places = (places ?? []).ToDictionary(p => p.Record.Slug);
        _indicators = (indicators ?? []).ToDictionary(i => i.Slug);
        _newActors = BySlug(documents.OfType<ActorDocument>());
        _newPlaces = BySlug(documents.OfType<PlaceDocument>());
        _newIndicators = BySlug(documents.OfType<IndicatorDocument>());
    }

    /// <summary>The actor with the slug.</summary>
    public Actor Actor(string slug) => Once(_actors, slug, () => _newActors.TryGetValue(slug, out var document)
        ? Build(document)
        : new Actor { Record = Record(RecordKind.Actor, slug), Kind = ActorKind.Group, Name = slug });

    /// <summary>The actor, built anew.</summary>
    public static Actor Build(ActorDocument document)
    {
        var actor = new Actor
        {
            Record = Record(document),
            Kind = document.Kind,
            Name = document.Name,
            Note = document.Note,
            Iso2 = document.Iso2,
            Iso3 = document.Iso3,
            Cow = document.Cow,
            Wikidata = document.Wikidata,
        };
        actor.Names.AddRange(document.Names.Select(n => new ActorName
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
    public Place Place(string slug) => Once(_places, slug, () => _newPlaces.TryGetValue(slug, out var document)
        ? Build(document)
        : new Place { Record = Record(RecordKind.Place, slug), Kind = PlaceKind.Point, Name = slug });

    /// <summary>The place, built anew; the source of its coordinates is left out.</summary>
    public static Place Build(PlaceDocument document) => new()
    {
        Record = Record(document),
        Kind = document.Kind,
        Name = document.Name,
        OtherNames = Lines(document.OtherNames),
        Country = document.Country,
        Latitude = document.Coordinates?.Latitude,
        Longitude = document.Coordinates?.Longitude,
        PrecisionKm = document.Coordinates?.PrecisionKm,
        CoordinateLocator = document.Coordinates?.Locator,
        Note = document.Note,
    };

    /// <summary>The indicator with the slug.</summary>
    public Indicator Indicator(string slug) => Once(_indicators, slug, () => _newIndicators.TryGetValue(slug, out var document)
        ? Build(document)
        : new Indicator { Slug = slug, Name = slug, Unit = "", Definition = "" });

    /// <summary>The indicator, built anew.</summary>
    public static Indicator Build(IndicatorDocument document) => new()
    {
        Record = Record(document),
        Slug = document.Slug,
        Name = document.Name,
        Unit = document.Unit,
        Definition = document.Definition,
        Basis = document.Basis,
    };

    /// <summary>The outlet.</summary>
    public static Outlet Build(OutletDocument document) => new()
    {
        Record = Record(document),
        Slug = document.Slug,
        Name = document.Name,
        Kind = document.Kind,
        Country = document.Country,
        Address = document.Address,
    };

    /// <summary>The vector with its members.</summary>
    public Vector Build(VectorDocument document)
    {
        var vector = new Vector { Record = Record(document), Slug = document.Slug, Name = document.Name, Token = document.Token, Ordinal = document.Ordinal };
        vector.Members.AddRange(document.Members.Select(m => new VectorMember { Actor = Actor(m.Actor), Period = m.Period }));
        return vector;
    }

    /// <summary>The source.</summary>
    public static Source Build(SourceDocument document) => new()
    {
        Record = Record(document),
        Type = document.Type,
        Title = document.Title,
        Authors = Lines(document.Authors),
        Publication = document.Publication,
        Publisher = document.Publisher,
        Volume = document.Volume,
        Issue = document.Issue,
        Date = document.Date,
        DateBasis = document.DateBasis,
        DateNote = document.DateNote,
        Language = document.Language,
        Address = document.Address,
        Licence = document.Licence,
        File = document.File,
        Content = ParagraphRanges.Of(document.Content),
        CoversYears = document.Covers?.Years,
        CoversNote = document.Covers?.Note,
        CoversPairs = document.Covers is null ? null : Lines([.. document.Covers.Pairs.Select(p => $"{p.First} {p.Second}")]),
        Note = document.Note,
    };

    /// <summary>The affiliation.</summary>
    public Affiliation Build(AffiliationDocument document) => new()
    {
        Record = Record(document),
        Actor = Actor(document.Actor),
        Body = Actor(document.Body),
        Role = document.Role,
        Office = document.Office,
        Date = document.Date,
        IsObserved = document.IsObserved,
        Note = document.Note,
    };

    /// <summary>The observation.</summary>
    public Observation Build(ObservationDocument document) => new()
    {
        Record = Record(document),
        Indicator = Indicator(document.Indicator),
        Subject = Actor(document.Subject),
        Counterpart = document.Counterpart is null ? null : Actor(document.Counterpart),
        Date = document.Date,
        DateBasis = document.DateBasis,
        DateNote = document.DateNote,
        Quantity = document.Quantity,
        Unit = document.Unit,
        Qualifier = document.Qualifier,
        Nature = document.Nature,
        Basis = document.Basis,
        ScaleFrom = document.Scale?.From,
        ScaleTo = document.Scale?.To,
        Assessor = document.Assessor is null ? null : Actor(document.Assessor),
        Derivation = document.Derivation?.How,
        DerivedFrom = document.Derivation is null ? null : string.Join(' ', document.Derivation.From),
        Note = document.Note,
    };

    /// <summary>The event, without its links.</summary>
    public Event Build(EventDocument document)
    {
        var built = new Event
        {
            Record = Record(document),
            Kind = document.Kind,
            Subtype = document.Subtype,
            Title = document.Title,
            Summary = document.Summary,
            Date = document.Date,
            DateBasis = document.DateBasis,
            DateNote = document.DateNote,
            Status = document.Status,
            AsOf = document.AsOf,
            IsAggregate = document.IsAggregate,
            Note = document.Note,
            Exercise = document.Exercise is { } x ? new() { Series = ActorOrNull(x.Series), Edition = x.Edition, Type = x.Type } : null,
            Agreement = document.Agreement is { } a ? new() { Instrument = a.Instrument, Form = a.Form, Cycle = a.Cycle, Term = a.Term } : null,
            Transfer = document.Transfer is { } t ? Build(t) : null,
            Training = document.Training is { } r ? new() { Topic = r.Topic, Programme = ActorOrNull(r.Programme) } : null,
        };
        built.Participations.AddRange(document.Participations.Select((p, i) =>
            new Participation { Actor = Actor(p.Actor), Role = p.Role, Ordinal = i, Note = p.Note, People = p.People }));
        built.Places.AddRange(document.Places.Select((p, i) => new EventPlace { Place = Place(p), Ordinal = i }));
        built.Measures.AddRange(document.Measures.Select(m => new Measure
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

    /// <summary>The entity of a document and its record, to be added to the store.</summary>
    public (object Entity, Record Record) BuildEntity(RecordDocument document)
    {
        switch (document)
        {
            case ActorDocument d:
                var actor = Actor(d.Slug);
                return (actor, actor.Record);
            case PlaceDocument d:
                var place = Place(d.Slug);
                return (place, place.Record);
            case IndicatorDocument d:
                var indicator = Indicator(d.Slug);
                return (indicator, indicator.Record!);
            case EventDocument d:
                var built = Build(d);
                return (built, built.Record);
            case AffiliationDocument d:
                var affiliation = Build(d);
                return (affiliation, affiliation.Record);
            case ObservationDocument d:
                var observation = Build(d);
                return (observation, observation.Record);
            case SourceDocument d:
                var source = Build(d);
                return (source, source.Record);
            case OutletDocument d:
                var outlet = Build(d);
                return (outlet, outlet.Record!);
            case VectorDocument d:
                var vector = Build(d);
                return (vector, vector.Record!);
            default:
                throw new ArgumentException($"No way to store a {document.GetType().Name}.", nameof(document));
        }
    }

    private TransferDetails Build(TransferDocument document)
    {
        var details = new TransferDetails { Mode = document.Mode, Programme = ActorOrNull(document.Programme) };
        details.Items.AddRange(document.Items.Select(i =>
            new TransferItem { Key = i.Key, What = i.What, Number = i.Number, Condition = i.Condition, Terms = i.Terms }));
        return details;
    }

    private Actor? ActorOrNull(string? slug) => slug is null ? null : Actor(slug);

    private static Record Record(RecordDocument document) => new() { Kind = document.RecordKind, Slug = document.Slug };

    private static Record Record(RecordKind kind, string slug) => new() { Kind = kind, Slug = slug };

    private static string? Lines(IReadOnlyList<string> texts) => texts.Count == 0 ? null : string.Join('\n', texts);

    private static T Once<T>(Dictionary<string, T> built, string slug, Func<T> build)
    {
        if (!built.TryGetValue(slug, out var found))
            built.Add(slug, found = build());
        return found;
    }

    private static Dictionary<string, T> BySlug<T>(IEnumerable<T> documents) where T : RecordDocument =>
        documents.DistinctBy(d => d.Slug).ToDictionary(d => d.Slug);
}
