using System.Globalization;
using CsvHelper;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using KazDefense.Store.Timelines;

namespace KazDefense.Web.Features.Timeline;

/// <summary>A timeline as a table: the same events in the same order, page after page, so that memory does not grow with it.</summary>
internal static class TimelineCsv
{
    // A value that a spreadsheet would run as a formula is made plain text.
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    private static readonly string[] Columns =
    [
        "slug", "kind", "subtype", "status", "standing", "counted", "title", "date", "earliest", "latest", "date_text",
        "partners", "vector", "source", "paragraph", "conflicts",
    ];

    public static async Task WriteAsync(Stream output, TimelineQuery timeline, TimelineFilter filter, Store.Timelines.TimelinePage first, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        await csv.WriteRecordAsync(Columns, ct);
        for (var page = first; ; page = await timeline.RunAsync(filter with { Cursor = page.Next }, ct))
        {
            foreach (var row in page.Rows)
                await csv.WriteRecordAsync(Fields(row), ct);
            if (page.Next is null)
                return;
        }
    }

    private static string[] Fields(EventRow row)
    {
        var bounds = row.Date.Bounds;
        return
        [
            row.Slug, Term.Of(row.Kind), row.Subtype ?? "", Term.Of(row.Status), Term.Of(row.Standing), row.IsCounted ? "true" : "false", row.Title,
            row.Date.Text, Day(bounds.Earliest), Day(bounds.Latest), DateText.Format(row.Date, CultureInfo.GetCultureInfo("en")),
            string.Join(' ', row.Partners.Select(p => p.Slug)), row.VectorToken, row.Evidence.Source ?? "",
            row.Evidence.Paragraph?.ToString(CultureInfo.InvariantCulture) ?? "", row.Evidence.Conflicts.ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
