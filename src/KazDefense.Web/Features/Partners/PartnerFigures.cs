using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Figures;
using KazDefense.Store.Events;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Partners;

/// <summary>The figure of a partner page.</summary>
public static class PartnerFigures
{
    /// <summary>Its width beside the section's heading, in px.</summary>
    public const double Width = 1000;

    /// <summary>The events of the pair in lanes by kind, the years no article covers named; null where there is none.</summary>
    public static string? Timeline(PartnerView view, FigureOptions options)
    {
        var days = view.Detail.Events.SelectMany(e => new[] { e.Event.Date.Bounds.Earliest, e.Event.Date.Bounds.Latest }).OfType<DateOnly>().ToList();
        if (days.Count == 0)
            return null;
        var (from, to) = (new DateOnly(days.Min().Year, 1, 1), new DateOnly(days.Max().Year, 12, 31));
        var lanes = view.Detail.Events.GroupBy(e => e.Event.Kind).OrderBy(g => g.Key).Select(g => Lane(view, g.Key, [.. g])).ToList();
        var title = PartnerTexts.FigureTitle(view.Name, view.Detail.FocusName, Texts.Events(view.Detail.Events.Count));
        return TimelineSvg.Render(new(title, lanes, from, to, CoverageGaps.Between(view.Articles, view.Detail.Focus, view.Slug, from.Year, to.Year)), options);
    }

    private static TimelineLane Lane(PartnerView view, EventKind kind, IReadOnlyList<EventDetail> events)
    {
        var counted = events.Where(e => e.Event.IsCounted).ToLookup(e => e.Event.Standing);
        List<string> notes = [];
        Note(Standing.Deed, TimelineTexts.Deeds);
        Note(Standing.Hope, TimelineTexts.Hopes);
        Note(Standing.Refusal, TimelineTexts.Refusals);
        Note(Standing.Said, TimelineTexts.OnlySaid);
        return new(Texts.Of(kind), null, kind, Urls.Timeline(view.Counted(kind: kind) with { Counted = null }), notes, [.. events.Select(e => Draw(view, e.Event))]);

        void Note(Standing standing, Func<int, string> words)
        {
            if (counted[standing].Count() is > 0 and var count)
                notes.Add(words(count));
        }
    }

    private static FigureEvent Draw(PartnerView view, Event e) => new(
        e.Record.Slug, Urls.Event(e.Record.Slug, view.SeenFrom), e.Title,
        TimelineTexts.EventDescription(DateText.Format(e.Date, CultureInfo.CurrentCulture), e.Title, Texts.Of(e.Kind), Texts.Of(e.Status)),
        e.Kind, e.Standing, view.Token, e.Date.Bounds, e.IsAggregate);
}
