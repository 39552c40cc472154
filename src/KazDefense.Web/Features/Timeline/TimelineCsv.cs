using System.Globalization;
using System.Runtime.CompilerServices;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Timeline;

/// <summary>A timeline as a table: the same events in the same order, page after page, so that memory does not grow with it.</summary>
internal static class TimelineCsv
{
    public static readonly IReadOnlyList<CsvColumn<EventRow>> Columns =
    [
        new("slug", r => r.Slug),
        new("kind", r => Term.Of(r.Kind)),
        new("subtype", r => r.Subtype),
        new("status", r => Term.Of(r.Status)),
        new("standing", r => Term.Of(r.Standing)),
        new("counted", r => r.IsCounted),
        new("title", r => r.Title),
        new("date", r => r.Date.Text),
        new("earliest", r => Day(r.Date.Bounds.Earliest)),
        new("latest", r => Day(r.Date.Bounds.Latest)),
        new("date_text", r => DateText.Format(r.Date, CultureInfo.GetCultureInfo("en"))),
        new("partners", r => string.Join(' ', r.Partners.Select(p => p.Slug))),
        new("vector", r => r.VectorToken),
        new("source", r => r.Evidence.Source),
        new("paragraph", r => r.Evidence.Paragraph),
        new("conflicts", r => r.Evidence.Conflicts),
    ];

    /// <summary>Every event of a filter, read page by page while it is written.</summary>
    public static async IAsyncEnumerable<EventRow> AllAsync(TimelineQuery timeline, TimelineFilter filter, Store.Timelines.TimelinePage first, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var page = first; ; page = await timeline.RunAsync(filter with { Cursor = page.Next }, ct))
        {
            foreach (var row in page.Rows)
                yield return row;
            if (page.Next is null)
                yield break;
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
