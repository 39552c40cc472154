using KazDefense.Domain.Events;
using KazDefense.Store.Registers;
using KazDefense.Store.Series;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Features.Registers;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Series;

/// <summary>A series as a table: a row for each edition, and one for each run of years without a known one, with the sources that cover them.</summary>
internal static class SeriesCsv
{
    internal readonly record struct Row(int? From, int? To, SeriesYear? Silent, RegisterCsv.Row? Edition);

    public static readonly IReadOnlyList<CsvColumn<Row>> Columns =
    [
        new("year_from", r => r.From),
        new("year_to", r => r.To),
        new("edition_known", r => r.Edition is not null),
        new("covered_near", r => r.Silent is { } year ? EventCsv.Join(year.Near.Select(s => s.Slug)) : null),
        new("covered_elsewhere", r => r.Silent is { } year ? EventCsv.Join(year.Elsewhere.Select(s => s.Slug)) : null),
        .. RegisterCsv.Columns(EventKind.Exercise).Select(c => new CsvColumn<Row>(c.Name, r => r.Edition is { } edition ? c.Value(edition) : null)),
    ];

    public static IEnumerable<Row> Rows(SeriesView view) => view.Years
        .SelectMany(y => y.Editions.Count == 0 ? [new Row(y.From, y.To, y, null)] : y.Editions.Select(e => new Row(y.From, y.To, null, Line(e))))
        .Concat(view.WithoutYear.Select(e => new Row(null, null, null, Line(e))));

    private static RegisterCsv.Row Line(SeriesEdition edition) =>
        new(new RegisterLine(edition.Event, [edition.Event], new HashSet<int> { edition.Event.Event.Id }), edition.Event);
}
