using System.Globalization;
using KazDefense.Store.Timelines;

namespace KazDefense.Web.Features.Overview;

/// <summary>The numbers of the headline figure as a table: one line a vector and year.</summary>
internal static class OverviewCsv
{
    public static readonly string[] Columns = ["vector", "name", "year", "deeds", "hopes", "refusals"];

    /// <summary>The lines; the year is empty where no one year is known.</summary>
    public static IEnumerable<string?[]> Lines(Balance balance) =>
        from row in balance.Rows
        from year in row.Years.Append(row.NoYear)
        where year.Deeds + year.Hopes + year.Refusals > 0
        select new[]
        {
            row.Vector.Slug, row.Vector.Name, year.Year == TimelineFilter.NoYear ? null : Text(year.Year), Text(year.Deeds), Text(year.Hopes), Text(year.Refusals),
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
