using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Documents;

/// <summary>A text of a document.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Text">The text; null where nothing is said.</param>
/// <param name="Most">How many characters fit.</param>
/// <param name="IsNeeded">Whether it may not be empty.</param>
public readonly record struct DocumentText(string Path, string? Text, int Most, bool IsNeeded);

/// <summary>Every free text of a document, with how long it may be.</summary>
public static class DocumentTexts
{
    /// <summary>The texts of a document, its claims' included.</summary>
    public static IEnumerable<DocumentText> Of(RecordDocument document) => OfFields(document).Concat(document.Claims.SelectMany(OfClaim));

    private static IEnumerable<DocumentText> OfFields(RecordDocument document) => document switch
    {
        EventDocument e => OfEvent(e).Concat(OfDetails(e)),
        ActorDocument a => [Needed("name", a.Name), Note(a.Note), .. a.Names.Select(n => Needed($"names/{n.Text}", n.Text))],
        AffiliationDocument a => [Line("office", a.Office), Note(a.Note)],
        PlaceDocument p =>
        [
            Needed("name", p.Name), Note(p.Note), .. p.OtherNames.Select(n => Needed("otherNames", n)),
            .. p.Coordinates is { } c ? [Needed("coordinates/source", c.Source), Needed("coordinates/locator", c.Locator, Limits.Note)] : Array.Empty<DocumentText>(),
        ],
        SourceDocument s => OfSource(s),
        ObservationDocument o =>
        [
            Needed("unit", o.Unit), Note("dateNote", o.DateNote), Note(o.Note),
            .. o.Derivation is { } d ? [Needed("derivation/how", d.How, Limits.Note)] : Array.Empty<DocumentText>(),
        ],
        OutletDocument o => [Needed("name", o.Name)],
        IndicatorDocument i => [Needed("name", i.Name), Needed("unit", i.Unit), Needed("definition", i.Definition, Limits.Note)],
        VectorDocument v => [Needed("name", v.Name)],
        _ => [],
    };

    private static IEnumerable<DocumentText> OfEvent(EventDocument e) =>
    [
        Needed("title", e.Title, Vocabulary.MaxTitle),
        Needed("summary", e.Summary, Vocabulary.MaxSummary),
        Note("dateNote", e.DateNote),
        Note(e.Note),
        .. e.Participations.Select(p => Note($"participants/{p.Actor}/{Term.Of(p.Role)}/note", p.Note)),
        .. e.Measures.SelectMany(m => new[] { Needed($"measures/{m.Key}/unit", m.Unit), Needed($"measures/{m.Key}/of", m.Of) }),
        .. e.Links.Select(l => Note($"links/{Term.Of(l.Relation)}/{l.Event}/note", l.Note)),
    ];

    private static IEnumerable<DocumentText> OfDetails(EventDocument e) =>
    [
        Line("exercise/edition", e.Exercise?.Edition),
        Line("agreement/cycle", e.Agreement?.Cycle),
        Line("training/topic", e.Training?.Topic),
        .. (e.Transfer?.Items ?? []).SelectMany(i => new[] { Needed($"transfer/items/{i.Key}/what", i.What), Note($"transfer/items/{i.Key}/terms", i.Terms) }),
    ];

    private static IEnumerable<DocumentText> OfSource(SourceDocument s) =>
    [
        Needed("title", s.Title, Limits.SourceTitle),
        .. s.Authors.Select(a => Needed("authors", a)),
        Line("publication", s.Publication),
        Line("publisher", s.Publisher),
        Line("volume", s.Volume),
        Line("issue", s.Issue),
        Line("licence", s.Licence),
        Line("file", s.File),
        Note("dateNote", s.DateNote),
        Note("covers/note", s.Covers?.Note),
        Note(s.Note),
    ];

    private static IEnumerable<DocumentText> OfClaim(ClaimDocument c)
    {
        var path = ClaimPath.Of(c);
        return [Needed(path, c.Value, Limits.ClaimedValue), Note(path, c.Note), Note(path, c.Locator)];
    }

    private static DocumentText Needed(string path, string text, int most = Limits.Name) => new(path, text, most, IsNeeded: true);

    private static DocumentText Line(string path, string? text) => new(path, text, Limits.Name, IsNeeded: false);

    private static DocumentText Note(string? text) => Note("note", text);

    private static DocumentText Note(string path, string? text) => new(path, text, Limits.Note, IsNeeded: false);
}
