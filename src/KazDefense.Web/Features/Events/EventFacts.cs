using System.Globalization;
using KazDefense.Domain.Codes;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Timelines;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Evidence;
using KazDefense.Web.Shared.Facts;
using KazDefense.Web.Shared.Terms;

namespace KazDefense.Web.Features.Events;

/// <summary>An event as a table of facts, each with its own evidence.</summary>
internal sealed class EventFacts
{
    private readonly RecordEvidence _evidence;
    private readonly HashSet<(string, string?)> _shown = [];

    private readonly string _focus;

    private EventFacts(RecordEvidence evidence, string focus) => (_evidence, _focus) = (evidence, focus);

    /// <summary>The facts in the order a reader asks for them; whatever else is claimed comes last.</summary>
    public static IReadOnlyList<Fact> Of(Event e, RecordEvidence evidence, string focus)
    {
        var facts = new EventFacts(evidence, focus);
        return [facts.Kind(e), facts.Date(e), facts.Status(e), .. facts.Participants(e), .. facts.Places(e), .. facts.Details(e), .. facts.Measures(e), Codes(e), .. facts.Others()];
    }

    private IReadOnlyList<ClaimView> Claims(string field, string? item = null)
    {
        _shown.Add((field, item));
        return _evidence.Of(field, item);
    }

    private Fact Kind(Event e) => new(EventTexts.Kind, e.Subtype is null ? Texts.Of(e.Kind) : $"{Texts.Of(e.Kind)}, {Words(e.Subtype)}")
    {
        Term = TermNote.Of(e.Kind, e.Subtype),
        Claims = Claims("kind"),
        Notes = e.IsAggregate ? [EventTexts.Aggregate] : e.Kind is EventKind.Context ? [EventTexts.Context] : [],
    };

    private Fact Date(Event e) => new(EventTexts.Date, Written(e.Date))
    {
        Date = e.Date,
        LabelTerm = TermNote.Of(e.DateBasis),
        Code = e.Date.Text,
        Notes = [e.DateNote is null ? Texts.Of(e.DateBasis) : $"{Texts.Of(e.DateBasis)}: {e.DateNote}"],
        Claims = Claims("date"),
        IsDerived = e.DateBasis is DateBasis.Derived or DateBasis.Inferred,
    };

    private Fact Status(Event e) => new(EventTexts.Status, Texts.Of(e.Status)) { Term = TermNote.Of(e.Status), Notes = [EventTexts.AsOf(Written(e.AsOf))], Claims = Claims("status") };

    private IEnumerable<Fact> Participants(Event e) => e.Participations.Select(p => new Fact(Label(Texts.Of(p.Role)), p.Actor.Name)
    {
        Href = Urls.Actor(p.Actor.Record.Slug, _focus),
        LabelTerm = TermNote.Of(p.Role),
        Notes = [.. new[] { p.Note, p.People is { } people ? EventTexts.People(people) : null }.OfType<string>()],
        Claims = Claims("participants", $"{p.Actor.Record.Slug}/{Term.Of(p.Role)}"),
    });

    private IEnumerable<Fact> Places(Event e) => e.Places.Select(p => new Fact(EventTexts.Place, p.Place.Name)
    {
        Href = Urls.Place(p.Place.Record.Slug, _focus),
        Also = (Urls.Timeline(new TimelineFilter { Focus = _focus, Places = [p.Place.Record.Slug] }), EventTexts.EventsThere(p.Place.Name)),
        Notes = [Position(p.Place)],
        Claims = Claims("places", p.Place.Record.Slug),
    });

    private IEnumerable<Fact> Measures(Event e) => e.Measures.Select(m => new Fact(EventTexts.Measure, Quantity(m))
    {
        Notes = [$"{m.Of} · {Texts.Of(m.Basis)}"],
        LabelTerm = TermNote.Of(m.Basis),
        Claims = Claims("measures", m.Key),
    });

    private IEnumerable<Fact> Details(Event e)
    {
        var (exercise, agreement, transfer, training) = (e.Exercise, e.Agreement, e.Transfer, e.Training);
        (string Item, string? Value, string? Href)[] details =
        [
            ("series", exercise?.Series?.Name, exercise?.Series is { } series ? Urls.Actor(series.Record.Slug, _focus) : null),
            ("edition", exercise?.Edition, null),
            ("type", exercise?.Type is { } type ? Words(type) : null, null),
            ("form", agreement?.Form is { } form ? Words(form) : null, null),
            ("cycle", agreement?.Cycle, null),
            ("term", agreement?.Term is { } term ? Written(term) : null, null),
            ("mode", transfer?.Mode, null),
            ("programme", (transfer?.Programme ?? training?.Programme)?.Name, (transfer?.Programme ?? training?.Programme) is { } programme ? Urls.Actor(programme.Record.Slug, _focus) : null),
            ("topic", training?.Topic, null),
        ];
        var field = Term.Of(e.Kind);
        foreach (var (item, value, href) in details)
            if (value is not null)
                yield return new(EventTexts.Detail(item), value) { Href = href, Claims = Claims(field, item) };
        foreach (var item in transfer?.Items ?? [])
            yield return new(EventTexts.Detail("items"), item.Number is { } number ? string.Create(CultureInfo.CurrentCulture, $"{number:N0} {item.What}") : item.What)
            {
                Notes = [.. new[] { item.Condition, item.Terms }.OfType<string>()],
                Claims = Claims(field, $"items/{item.Key}"),
            };
    }

    private static Fact Codes(Event e)
    {
        var codes = Crosswalk.Of(e.Kind, e.Subtype, e.Status);
        return new(EventTexts.Codes, codes == default ? GlossaryTexts.CrosswalkNone : "")
        {
            LabelTerm = new(Urls.TermGroup("crosswalk"), GlossaryTexts.Note("crosswalk")),
            Codes = [.. new[] { Code("PLOVER", codes.Plover), Code("CAMEO", codes.Cameo) }.OfType<FactCode>()],
        };

        static FactCode? Code(string scheme, string? code) =>
            code is null ? null : new(scheme, code, new(Urls.CodeTerm(scheme.ToLowerInvariant(), code), GlossaryTexts.Code(scheme[0] + scheme[1..].ToLowerInvariant(), code)));
    }

    // A claim about a value that the record does not have (another host, another place) is shown too.
    private IEnumerable<Fact> Others() => _evidence.Values.Where(v => !_shown.Contains(v) && v.Field is not ("title" or "summary" or "links"))
        .Select(v => new Fact(EventTexts.OtherClaim, v.Item is null ? v.Field : $"{v.Field}: {v.Item}") { Claims = _evidence.Of(v.Field, v.Item) });

    internal static string Quantity(Measure m) => Quantity(m.Qualifier, m.Quantity, m.Unit);

    /// <summary>A quantity in words: “up to 500 people”.</summary>
    internal static string Quantity(Qualifier qualifier, double quantity, string unit)
    {
        var number = quantity.ToString("#,0.####", CultureInfo.CurrentCulture);
        return qualifier is Qualifier.Exactly ? $"{number} {unit}" : $"{Texts.Of(qualifier)} {number} {unit}";
    }

    private static string Position(Domain.Places.Place place) => place is { Latitude: { } north, Longitude: { } east }
        ? EventTexts.Position(north, east) + (place.PrecisionKm is { } km ? " " + EventTexts.Precision(km) : "")
        : place.Kind is Domain.Places.PlaceKind.ByTelephone ? "" : EventTexts.NotYetSourced;

    private static string Written(EdtfDate date) => DateText.Format(date, CultureInfo.CurrentCulture);

    private static string Words(string term) => term.Replace('-', ' ');

    private static string Label(string words) => words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.CurrentCulture) + words[1..];
}
