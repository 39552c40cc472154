using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Editing.Records;
using KazDefense.Web.Resources;
using static KazDefense.Web.Features.Editing.Records.FieldShape;

namespace KazDefense.Web.Features.Editing.Paste;

/// <summary>A column that a pasted table may have.</summary>
/// <param name="Field">The field that its cells are typed into.</param>
/// <param name="Headings">Other words for it in headings.</param>
public sealed record PasteColumn(FieldShape Field, params IReadOnlyList<string> Headings)
{
    /// <summary>Its name: the path of its field.</summary>
    public string Key => Field.Path;
}

/// <summary>The columns of each kind of row that can be pasted.</summary>
public static class PasteColumns
{
    /// <summary>The kinds, the first as a rule.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [RecordKind.Event, RecordKind.Actor, RecordKind.Observation];

    // Whose word a row is.
    private static readonly PasteColumn[] Claim =
    [
        new(Record("source", RecordKind.Source), "article", "reference"), new(Number("paragraph"), "para", "par", "¶"), new(Text("words"), "quote", "quotation", "passage"), new(Record("outlet", RecordKind.Outlet), "citing", "newspaper", "agency"),
        new(FieldShape.Date("cited"), "cited date", "date cited", "cites"), new(Line("locator"), "where", "page"),
    ];

    private static readonly PasteColumn[] Events =
    [
        new(Line("title", Vocabulary.MaxTitle), "event", "name", "what"), new(Term<EventKind>("kind"), "type", "category"), new(Line("subtype")), new(FieldShape.Date("date"), "when", "dates", "period", "year"),
        new(Term<DateBasis>("dateBasis"), "date basis", "basis of date"), new(Line("dateNote"), "date note", "how derived"), new(Term<EventStatus>("status"), "state", "outcome"), new(FieldShape.Date("asOf"), "as of", "status date"),
        new(Line("participants"), "actors", "who", "parties", "countries"), new(Line("places"), "place", "where", "location", "venue"), new(Text("summary"), "description", "summary", "details"),
        new(Truth("aggregate"), "several"), new(Line("exercise/series"), "series"), new(Line("exercise/edition"), "edition"), new(Term("exercise/type", Vocabulary.ExerciseTypes), "exercise type"),
        new(Term("agreement/form", Vocabulary.AgreementForms), "agreement form", "form"), new(Line("agreement/cycle"), "cycle"), new(FieldShape.Date("agreement/term"), "term"),
        new(Term("transfer/mode", Vocabulary.TransferModes), "mode", "transfer mode"), new(Line("training/topic"), "topic"), new(Text("note"), "remark", "remarks", "notes", "comment"),
    ];

    private static readonly PasteColumn[] Actors =
    [
        new(Line("name"), "actor", "title"), new(Term<ActorKind>("kind"), "type", "category"), new(Line("names"), "other names", "spellings", "aliases", "also"), new(Line("language"), "lang"), new(Line("script")),
        new(Line("iso2"), "iso 2", "alpha-2"), new(Line("iso3"), "iso 3", "alpha-3"), new(Line("cow"), "ccode"), new(Line("wikidata"), "qid"), new(Text("note"), "remark", "notes", "comment"),
    ];

    /// <summary>The columns of a kind of row: its fields, and those of its claim.</summary>
    public static IReadOnlyList<PasteColumn> Of(RecordKind kind) => kind switch
    {
        RecordKind.Event => [.. Events, .. Claim],
        RecordKind.Actor => [.. Actors, .. Claim],
        RecordKind.Observation => [.. Observations(), .. Claim],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What a column is called.</summary>
    public static string Label(RecordKind kind, PasteColumn column) => Claim.Contains(column) || column.Key == "names"
        ? PasteTexts.Column(column.Key)
        : kind is not RecordKind.Event ? RecordTexts.Field(kind, column.Key)
        // “Type” alone would be anything's.
        : column.Key.Split('/') is [var part, _] ? PasteTexts.Of(EditingTexts.Field(part), EditingTexts.Field(column.Key)) : EditingTexts.Field(column.Key);

    /// <summary>The column that a heading means; null where it means none.</summary>
    public static PasteColumn? Match(RecordKind kind, string heading)
    {
        var key = NameKey.Of(heading);
        if (key.Length == 0)
            return null;
        var columns = Of(kind);
        return columns.FirstOrDefault(c => NameKey.Of(c.Key) == key || NameKey.Of(Label(kind, c)) == key) ?? columns.FirstOrDefault(c => c.Headings.Any(h => NameKey.Of(h) == key));
    }

    // The table of the form says all; how a number was made of others is left to the form.
    private static IEnumerable<PasteColumn> Observations() =>
        RecordShapes.Of(RecordKind.Observation).Fields.Where(f => f.Sort is not FieldSort.Rows && f.Path != "derivation").Select(f => new PasteColumn(f, f.Path switch
        {
            "date" => ["when", "year"],
            "quantity" => ["value", "number", "amount", "how much"],
            "subject" => ["actor", "who", "country"],
            "counterpart" => ["towards", "partner", "with"],
            "indicator" => ["measure", "what"],
            "note" => ["remark", "notes", "comment"],
            _ => [],
        }));
}
