using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Figures;
using KazDefense.Store.Events;
using KazDefense.Store.Timelines;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Timeline;

/// <summary>From a view to its figures.</summary>
public static class TimelineFigures
{
    /// <summary>The width figures are laid out for on a page, in px.</summary>
    public const double Width = 1190;

    /// <summary>Every event in its lane; null where they are too many.</summary>
    public static string? Timeline(TimelineView view, FigureOptions options)
    {
        if (view.Drawn is not { Count: > 0 } rows)
            return null;
        var (from, to) = Span(view.Request.Filter, rows);
        var lanes = view.Request.Lanes is Lanes.Kind ? ByKind(view, rows) : ByVector(view, rows);
        var title = TimelineTexts.FigureTitle(Texts.Events(view.Tally.Total), Texts.Of(view.Request.Lanes));
        return TimelineSvg.Render(new(title, lanes, from, to, Uncovered(view, from, to)), options);
    }

    /// <summary>All years of the selection in a band, with the chosen dates framed; null where no event has a year.</summary>
    public static string? Density(TimelineView view, FigureOptions options)
    {
        var years = view.Facets.Years.Where(y => y.Year > 0).ToList();
        if (years.Count == 0)
            return null;
        var published = view.Articles.Select(a => a.Date.Bounds.Earliest ?? a.Date.Bounds.Latest).OfType<DateOnly>().ToList();
        var order = view.Facets.Vectors.Select((v, i) => (Token: v.Token ?? "", i)).DistinctBy(v => v.Token).ToDictionary(v => v.Token, v => v.i, StringComparer.Ordinal);
        var stacks = years.GroupBy(y => y.Year)
            .Select(g => new YearStack(g.Key, [.. g.OrderBy(y => order.GetValueOrDefault(y.Token, order.Count)).Select(y => (y.Token, y.Count))]));
        var filter = view.Request.Filter;
        return DensitySvg.Render([.. stacks], years[0].Year, years[^1].Year, options,
            new DensityWindow(filter.From?.Bounds.Earliest, filter.To?.Bounds.Latest, published));
    }

    /// <summary>What the figures rest on.</summary>
    public static string SourceLine(TimelineView view)
    {
        var years = view.Articles.Select(a => (a.Date.Bounds.Latest ?? a.Date.Bounds.Earliest)?.Year).OfType<int>().ToList();
        return years.Count == 0 ? "" : TimelineTexts.SourceLine(view.Articles.Count, years.Min(), years.Max());
    }

    /// <summary>Whole years around the events, or the dates that were asked for.</summary>
    internal static (DateOnly From, DateOnly To) Span(TimelineFilter filter, IReadOnlyList<EventRow> rows)
    {
        var days = rows.SelectMany(r => new[] { r.Date.Bounds.Earliest, r.Date.Bounds.Latest }).OfType<DateOnly>().ToList();
        var first = filter.From?.Bounds.Earliest ?? new DateOnly(days.Min().Year, 1, 1);
        var last = filter.To?.Bounds.Latest ?? new DateOnly(days.Max().Year, 12, 31);
        return (first, last < first ? first : last);
    }

    private static List<TimelineLane> ByVector(TimelineView view, IReadOnlyList<EventRow> rows)
    {
        var filter = view.Request.Filter;
        // What was only said would crowd out what happened, was offered or refused: it has a lane of its own.
        var said = rows.Where(r => r.Standing is Standing.Said).ToList();
        var byToken = rows.Where(r => r.Standing is not Standing.Said).ToLookup(r => r.VectorToken, StringComparer.Ordinal);
        var lanes = view.Facets.Vectors
            .Where(v => filter.Vectors.Count == 0 || filter.Vectors.Contains(v.Value) || byToken[v.Token ?? ""].Any())
            .Select(v => Lane(filter.Focus, VectorTitle(v), v.Token, null, Urls.Timeline(filter with { Vectors = [v.Value], Cursor = null }), byToken[v.Token ?? ""]));
        return said.Count == 0 ? [.. lanes] : [.. lanes, Lane(filter.Focus, TimelineTexts.SaidLane, null, null, Urls.Timeline(filter with { Standings = [Standing.Said], Cursor = null }), said)];
    }

    private static List<TimelineLane> ByKind(TimelineView view, IReadOnlyList<EventRow> rows) =>
        [.. rows.GroupBy(r => r.Kind).OrderBy(g => g.Key)
            .Select(g => Lane(view.Request.Filter.Focus, Texts.Of(g.Key), null, g.Key, Urls.Timeline(view.Request.Filter with { Kinds = [g.Key], Cursor = null }, Lanes.Kind), g))];

    /// <summary>A vector's name; events without a partner have none, so that theirs is said in words.</summary>
    internal static string VectorTitle(FacetValue vector) =>
        vector.Token is "kz" ? TimelineTexts.Alone : vector.Name;

    private static TimelineLane Lane(string focus, string title, string? token, EventKind? kind, string href, IEnumerable<EventRow> rows)
    {
        var events = rows.ToList();
        var counted = events.Where(e => e.IsCounted).ToLookup(e => e.Standing);
        List<string> notes = events.Count == 0 ? [TimelineTexts.EmptyLane] : [];
        Note(Standing.Deed, TimelineTexts.Deeds);
        Note(Standing.Hope, TimelineTexts.Hopes);
        Note(Standing.Refusal, TimelineTexts.Refusals);
        Note(Standing.Said, TimelineTexts.OnlySaid);
        return new(title, token, kind, href, notes, [.. events.Select(e => Event(e, focus))]);

        void Note(Standing standing, Func<int, string> words)
        {
            if (counted[standing].Count() is > 0 and var count)
                notes.Add(words(count));
        }
    }

    private static FigureEvent Event(EventRow row, string focus) => new(
        row.Slug, Urls.Event(row.Slug, focus), row.Title,
        TimelineTexts.EventDescription(DateText.Format(row.Date, CultureInfo.CurrentCulture), row.Title, Texts.Of(row.Kind), Texts.Of(row.Status)),
        row.Kind, row.Standing, row.VectorToken, row.Date.Bounds, row.IsAggregate);

    private static List<UncoveredSpan> Uncovered(TimelineView view, DateOnly from, DateOnly to) =>
        [.. CoverageQuery.Gaps(view.Articles)
            .Where(g => g.To >= from.Year && g.From <= to.Year)
            .Select(g => new UncoveredSpan(new(g.From, 1, 1), new(g.To, 12, 31), TimelineTexts.Uncovered(g.From, g.To)))];
}
