using System.Globalization;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Entries;

/// <summary>The way back from a document to what one would type for it.</summary>
public static class EntryWriter
{
    /// <summary>The entry that reads as the document again. Claims that differ only in what they are for become one.</summary>
    public static RecordEntry Of(RecordDocument document)
    {
        RecordEntry entry = document switch
        {
            EventDocument e => EventEntryWriter.Of(e),
            ActorDocument a => Actor(a),
            AffiliationDocument a => Affiliation(a),
            PlaceDocument p => Place(p),
            SourceDocument s => Source(s),
            ObservationDocument o => Observation(o),
            OutletDocument o => new OutletEntry { Name = o.Name, Kind = o.Kind, Country = o.Country, Address = o.Address },
            IndicatorDocument i => new IndicatorEntry { Name = i.Name, Unit = i.Unit, Definition = i.Definition, Basis = Term.Of(i.Basis) },
            VectorDocument v => Vector(v),
            _ => throw new ArgumentOutOfRangeException(nameof(document)),
        };
        entry.Slug = document.Slug;
        entry.Claims = ClaimEntryWriter.Of(document);
        return entry;
    }

    private static ActorEntry Actor(ActorDocument a) => new()
    {
        Kind = Term.Of(a.Kind),
        Name = a.Name,
        Names = [.. a.Names.Select(n => new NameEntry { Text = n.Text, Type = Term.Of(n.Type), Language = n.Language, Script = n.Script, Period = n.Period?.Text })],
        Note = a.Note,
        Iso2 = a.Iso2,
        Iso3 = a.Iso3,
        Cow = a.Cow,
        Wikidata = a.Wikidata,
    };

    private static AffiliationEntry Affiliation(AffiliationDocument a) => new()
    {
        Actor = a.Actor,
        Body = a.Body,
        Role = Term.Of(a.Role),
        Office = a.Office,
        Date = a.Date.Text,
        Observed = a.IsObserved,
        Note = a.Note,
    };

    private static PlaceEntry Place(PlaceDocument p) => new()
    {
        Kind = Term.Of(p.Kind),
        Name = p.Name,
        OtherNames = [.. p.OtherNames],
        Country = p.Country,
        Latitude = Number(p.Coordinates?.Latitude),
        Longitude = Number(p.Coordinates?.Longitude),
        PrecisionKm = Number(p.Coordinates?.PrecisionKm),
        CoordinateSource = p.Coordinates?.Source,
        CoordinateLocator = p.Coordinates?.Locator,
        Note = p.Note,
    };

    private static SourceEntry Source(SourceDocument s) => new()
    {
        Type = Term.Of(s.Type),
        Title = s.Title,
        Authors = [.. s.Authors],
        Publication = s.Publication,
        Publisher = s.Publisher,
        Volume = s.Volume,
        Issue = s.Issue,
        Date = s.Date.Text,
        DateBasis = Term.Of(s.DateBasis),
        DateNote = s.DateNote,
        Language = s.Language,
        Address = s.Address,
        Licence = s.Licence,
        File = s.File,
        Content = ParagraphRanges.Of(s.Content),
        CoversYears = s.Covers?.Years?.Text,
        CoversPairs = [.. (s.Covers?.Pairs ?? []).Select(p => new PairEntry { First = p.First, Second = p.Second })],
        CoversNote = s.Covers?.Note,
        Note = s.Note,
    };

    private static ObservationEntry Observation(ObservationDocument o) => new()
    {
        Indicator = o.Indicator,
        Subject = o.Subject,
        Counterpart = o.Counterpart,
        Date = o.Date.Text,
        DateBasis = Term.Of(o.DateBasis),
        DateNote = o.DateNote,
        Quantity = TypedText.Of(o.Quantity),
        Unit = o.Unit,
        Qualifier = Term.Of(o.Qualifier),
        Nature = Term.Of(o.Nature),
        Basis = Term.Of(o.Basis),
        ScaleFrom = Number(o.Scale?.From),
        ScaleTo = Number(o.Scale?.To),
        Assessor = o.Assessor,
        DerivedFrom = [.. o.Derivation?.From ?? []],
        Derivation = o.Derivation?.How,
        Note = o.Note,
    };

    private static VectorEntry Vector(VectorDocument v) => new()
    {
        Name = v.Name,
        Token = v.Token,
        Ordinal = v.Ordinal.ToString(CultureInfo.InvariantCulture),
        Members = [.. v.Members.Select(m => new VectorMemberEntry { Actor = m.Actor, Period = m.Period?.Text })],
    };

    private static string? Number(double? number) => number is { } n ? TypedText.Of(n) : null;
}
