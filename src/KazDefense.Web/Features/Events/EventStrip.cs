using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;
using KazDefense.Figures;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Events;

/// <summary>The event's date against the dates of those who report it.</summary>
internal static class EventStrip
{
    private const int MostReports = 6;

    /// <summary>The figure, or nothing where no date is known at all.</summary>
    public static string Render(EventDetail detail, double width, string focus)
    {
        var e = detail.Event;
        var reports = Reports(detail.Claims);
        var written = DateText.Format(e.Date, CultureInfo.CurrentCulture);
        var description = EventTexts.StripDescription(written, e.Title, string.Join("; ", reports.Select(r => r.Label)));
        var mark = new FigureEvent(e.Record.Slug, Urls.Event(e.Record.Slug, focus), Label(detail), description, e.Kind, e.Standing, detail.VectorToken, e.Date.Bounds, e.IsAggregate);
        return DateStripSvg.Render(new(description, mark, reports, EventTexts.NothingLater), new(width, Standalone: false, SourceLine: null));
    }

    private static string Label(EventDetail detail)
    {
        var e = detail.Event;
        var kind = Texts.Of(e.Kind);
        return e.Date.Bounds is { IsDuration: true, Earliest: { } from, Latest: { } to } && to.DayNumber - from.DayNumber < 100
            ? EventTexts.Lasting(kind, to.DayNumber - from.DayNumber + 1)
            : kind;
    }

    // Whom the articles cite, and the articles themselves; the last ones when they are many.
    private static List<StripReport> Reports(IReadOnlyList<ClaimRow> claims)
    {
        var cited = claims.Where(c => c is { OutletName: not null, Cited: not null }).DistinctBy(c => (c.Outlet, c.Cited!.Text))
            .Select(c => (Label: EventTexts.Reports(c.OutletName!), Date: c.Cited!));
        var sources = claims.Where(c => c.SourceType is SourceType.Article).DistinctBy(c => c.Source).ToList();
        var published = sources.Select(c => (
            Label: sources.Count == 1 ? EventTexts.ArticlePublished : EventTexts.Published(SourceName.Short(c.SourceAuthors, c.SourcePublication, c.SourceTitle, c.SourceDate)),
            Date: c.SourceDate));
        return [.. cited.Concat(published).OrderBy(r => r.Date.SortKey).TakeLast(MostReports).Select(r => new StripReport(r.Label, r.Date.Bounds))];
    }
}
