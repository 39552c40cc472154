using KazDefense.Domain.Events;
using KazDefense.Domain.Rules;
using KazDefense.Store.Timelines;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Timeline;

/// <summary>Reads a query string as a filter. Pages and API read it here, so that one address means one thing.</summary>
public static class TimelineBinding
{
    private const int LongestWords = 300;
    private const int ShortestMisspelling = 4;
    private const string NotYet = "asOf";

    /// <summary>The filter an address asks for.</summary>
    /// <param name="query">The query string's names and values.</param>
    /// <param name="today">The day that words like “last year” are counted from.</param>
    public static TimelineRequest Bind(IEnumerable<KeyValuePair<string, StringValues>> query, DateOnly today)
    {
        var values = new QueryValues(query);
        var usual = new TimelineFilter();
        var filter = new TimelineFilter
        {
            Focus = values.OneSlug(Parameter.Focus) ?? usual.Focus,
            Actors = values.Slugs(Parameter.Actor),
            With = values.Slugs(Parameter.With),
            Vectors = values.Slugs(Parameter.Vector),
            Kinds = values.Terms<EventKind>(Parameter.Kind),
            Statuses = values.Terms<EventStatus>(Parameter.Status),
            Standings = values.Terms<Standing>(Parameter.Standing),
            Places = values.Slugs(Parameter.Place),
            Sources = values.Slugs(Parameter.Source),
            Series = values.OneSlug(Parameter.Series),
            From = values.Date(Parameter.From, today),
            To = values.Date(Parameter.To, today),
            DeedsOnly = values.OneOf(Parameter.Deeds, "true", "false") is "true",
            Counted = values.OneOf(Parameter.Counted, "true", "false") is { } counted ? counted is "true" : null,
            Years = values.Years(Parameter.Year, Parameter.NoYear),
            Words = Words(values),
            Order = values.OneOf(Parameter.Sort, Parameter.OldestFirst, Parameter.NewestFirst) is Parameter.NewestFirst ? TimelineOrder.NewestFirst : TimelineOrder.OldestFirst,
            Limit = values.Number(Parameter.Limit, 1, TimelineFilter.MaxLimit) ?? usual.Limit,
            Cursor = Cursor(values),
        };
        var lanes = values.OneTerm<Lanes>(Parameter.Lanes) ?? Lanes.Vector;
        if (filter.From?.Bounds.Earliest is { } from && filter.To?.Bounds.Latest is { } to && from > to)
            values.Report(Parameter.To, $"“{Parameter.To}” ({filter.To.Text}) ends before “{Parameter.From}” ({filter.From.Text}) begins: nothing can lie between.");
        ReportMisspelled(values);
        return new(filter, lanes, values.Findings);
    }

    private static string? Words(QueryValues values)
    {
        var words = values.One(Parameter.Words);
        if (words is not { Length: > LongestWords })
            return words;
        values.Report(Parameter.Words, FormattableString.Invariant($"The words sought are {words.Length} characters long; {LongestWords} are allowed."));
        return null;
    }

    private static TimelineCursor? Cursor(QueryValues values)
    {
        if (values.One(Parameter.Cursor) is not { } text)
            return null;
        if (TimelineCursor.TryParse(text, out var cursor))
            return cursor;
        values.Report(Parameter.Cursor, $"{QueryValues.Shown(text)} is not a place in a list. Leave “{Parameter.Cursor}” out to begin at the first page.");
        return null;
    }

    // A misspelt name would silently select everything. Names that are near none of ours (trackers add them) do no harm.
    private static void ReportMisspelled(QueryValues values)
    {
        if (values.Names.Contains(NotYet))
            values.Report(NotYet, $"“{NotYet}” is not answered yet: what was known on an earlier day cannot be asked for. Leave it out.");
        foreach (var name in values.Names.Except(Parameter.All).Where(n => n.Length >= ShortestMisspelling))
            if (NearestName.Of(name.ToLowerInvariant(), Parameter.All) is { } nearest)
                values.Report(name, $"There is no filter {QueryValues.Shown(name)}. Did you mean “{nearest}”?");
    }
}
