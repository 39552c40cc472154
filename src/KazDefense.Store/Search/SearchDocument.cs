using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Involvements;

namespace KazDefense.Store.Search;

/// <summary>What a record is found by. All but what is written is folded by <see cref="NameKey"/>.</summary>
/// <param name="Key">Its row.</param>
/// <param name="Name">Its names or title.</param>
/// <param name="Summary">What is said of it.</param>
/// <param name="Note">Its remark.</param>
/// <param name="About">For an event, the names of its actors and places.</param>
/// <param name="Metonyms">For an event, the names that its actors lend: capitals for governments. They say little of the event.</param>
/// <param name="Written">Its own words as they are written, for what is sought in quotation marks.</param>
/// <param name="Facets">The values it is chosen by.</param>
internal sealed record SearchDocument(SearchKey Key, string Name, string Summary, string Note, string About, string Metonyms, string Written, string Facets)
{
    // Stands in no text and is a word to the index: a phrase does not run from one name into the next.
    private const string Between = " \uE000 ";

    public static readonly string[] Columns = ["Name", "Summary", "Note", "About", "Metonyms", "Written", "Facets"];

    public static SearchDocument Of(SearchedEvent e, SearchNames names)
    {
        var standing = Standings.Of(e.Kind, e.Status);
        var year = InvolvementRows.YearOf(e.Date.Bounds);
        var actors = e.Actors.Distinct().SelectMany(a => names.Actors[a]).ToList();
        return Make(
            SearchKey.OfEvent(e.Id, e.Date.SortKey, e.Kind, standing, year != 0), [e.Title], e.Summary, e.Note,
            [.. actors.Where(n => n.Type is not NameType.Metonym).Select(n => n.Text), .. e.Places.Select(p => names.Places[p])],
            actors.Where(n => n.Type is NameType.Metonym).Select(n => n.Text),
            [Term.Of(RecordKind.Event), Term.Of(e.Kind), Term.Of(standing), .. SearchFilter.YearValues(year)]);
    }

    public static SearchDocument Of(int id, ActorKind kind, IEnumerable<string> names, string? note) =>
        Make(SearchKey.Of(RecordKind.Actor, id, (int)kind), [.. names], "", note, [], [], [Term.Of(RecordKind.Actor), Term.Of(kind)]);

    public static SearchDocument Of(int id, PlaceKind kind, string name, string? otherNames, string? note) =>
        Make(SearchKey.Of(RecordKind.Place, id, (int)kind), [name, .. Lines(otherNames)], "", note, [], [], [Term.Of(RecordKind.Place), Term.Of(kind)]);

    public static SearchDocument Of(int id, SourceType type, EdtfDate date, string title, string? authors, string? publication, string? publisher, string? note) =>
        Make(SearchKey.Of(RecordKind.Source, id, (int)type, date.SortKey), [title], string.Join(Between, [.. Lines(authors), publication, publisher]), note, [], [], [Term.Of(RecordKind.Source), Term.Of(type)]);

    /// <summary>The texts of its columns, in their order.</summary>
    public string[] Texts => [Name, Summary, Note, About, Metonyms, Written, Facets];

    /// <summary>A facet's value as a word of the index that no text has: the lists of frequent words would be read to find it among them. A hyphen would make two.</summary>
    public static string Facet(string value) => "\uE002" + value.Replace("-", "", StringComparison.Ordinal);

    private static SearchDocument Make(SearchKey key, IReadOnlyList<string> names, string summary, string? note, IEnumerable<string> about, IEnumerable<string> metonyms, IEnumerable<string> facets) => new(
        key, NameKey.Of(string.Join(' ', names)), NameKey.Of(summary), NameKey.Of(note ?? ""), NameKey.Of(string.Join(' ', about)), NameKey.Of(string.Join(' ', metonyms)),
        string.Join(Between, [.. names, summary, note]), string.Join(' ', facets.Select(Facet)));

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What of an event is searched.</summary>
internal sealed record SearchedEvent(int Id, EventKind Kind, EventStatus Status, EdtfDate Date, string Title, string Summary, string? Note, IEnumerable<int> Actors, IEnumerable<int> Places);
