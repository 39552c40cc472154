using KazDefense.Figures;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Overview;

/// <summary>The numbers of the headline figure as a table: one line a vector and year.</summary>
internal static class OverviewCsv
{
    public static readonly IReadOnlyList<CsvColumn<(BalanceRow Row, YearCount Year)>> Columns =
    [
        new("vector", l => l.Row.Vector.Slug),
        new("name", l => l.Row.Vector.Name),
        new("year", l => l.Year.Year == TimelineFilter.NoYear ? null : l.Year.Year),
        new("deeds", l => l.Year.Deeds),
        new("hopes", l => l.Year.Hopes),
        new("refusals", l => l.Year.Refusals),
    ];

    /// <summary>The lines; the year is empty where no one year is known.</summary>
    public static IEnumerable<(BalanceRow Row, YearCount Year)> Lines(Balance balance) =>
        from row in balance.Rows
        from year in row.Years.Append(row.NoYear)
        where year.Deeds + year.Hopes + year.Refusals > 0
        select (row, year);
}
