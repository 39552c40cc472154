using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Timelines;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Timeline;

/// <summary>The filter bar of a view: every value with its count and its address, and what is chosen.</summary>
public sealed class FilterChoices(TimelineView view, FilteredPage page)
{
    // Actor, partner and year: the first groups of More, whose choices are worded as removals of their own.
    private const int OwnRemovals = 3;
    private const int MostShown = 40;

    private TimelineFilter Filter => view.Request.Filter;

    private Facets Facets => view.Facets;

    /// <summary>The filters that stand open.</summary>
    public IReadOnlyList<FilterGroup> Main =>
    [
        new(TimelineTexts.Vector, [.. Facets.Vectors.Select(v => Choice(TimelineFigures.VectorTitle(v), v, Filter.Vectors, l => Filter with { Vectors = l }) with { Token = v.Token })]),
        .. page.OffersKinds ? [Kinds] : Array.Empty<FilterGroup>(),
        new(TimelineTexts.Standing, [.. Facets.Standings.Select(v => Choice<Standing>(v, Filter.Standings, l => Filter with { Standings = l }))]) { Terms = Urls.TermGroup("standings") },
        new(TimelineTexts.Source, [.. Facets.Sources.Select(v => Choice(view.SourceNames.GetValueOrDefault(v.Value, v.Name), v, Filter.Sources, l => Filter with { Sources = l })).Where(IsUseful)]),
    ];

    private FilterGroup Kinds =>
        new(TimelineTexts.Kind, [.. Facets.Kinds.Select(v => Choice<EventKind>(v, Filter.Kinds, l => Filter with { Kinds = l }) with { Kind = Parsed<EventKind>(v) })]) { Terms = Urls.TermGroup("kinds") };

    /// <summary>The filters that are folded away until wanted.</summary>
    public IReadOnlyList<FilterGroup> More =>
    [
        new(TimelineTexts.Actor, Shown(Facets.Actors.Where(v => v.Value != Filter.Focus).Select(v => Choice(v.Name, v, Filter.Actors, l => Filter with { Actors = l })))),
        new(TimelineTexts.Partner, Shown(Facets.Partners.Where(v => v.Value != Filter.Focus).Select(v => Choice(v.Name, v, Filter.With, l => Filter with { With = l })))),
        new(TimelineTexts.YearGroup, Years),
        new(TimelineTexts.Status, Shown(Facets.Statuses.Select(v => Choice<EventStatus>(v, Filter.Statuses, l => Filter with { Statuses = l })))) { Terms = Urls.TermGroup("statuses") },
        new(TimelineTexts.Place, Shown(Facets.Places.Select(v => Choice(v.Name, v, Filter.Places, l => Filter with { Places = l })))),
    ];

    // Their counts leave out the dates asked for, so beside such dates they would promise too much.
    private List<FilterChoice> Years => Filter.From is not null || Filter.To is not null ? [] :
        [.. Facets.Years.GroupBy(y => y.Year).OrderBy(g => g.Key)
            .Select(g => Choice(g.Key == TimelineFilter.NoYear ? OverviewTexts.NoYear : FormattableString.Invariant($"{g.Key}"), g.Sum(y => y.Count), g.Key, Filter.Years, l => Filter with { Years = l }))];

    /// <summary>Whether something folded away is chosen.</summary>
    public bool IsMoreChosen => Filter.Actors.Count > 0 || Filter.With.Count > 0 || Filter.Years.Count > 0 || Filter.Statuses.Count > 0 || Filter.Places.Count > 0;

    /// <summary>Everything that is chosen, each leading to the view without it.</summary>
    public IReadOnlyList<FilterChoice> Chosen =>
    [
        .. Filter.Actors.Select(v => Removal(Name(v), Filter with { Actors = [.. Filter.Actors.Except([v])] })),
        .. Filter.With.Select(v => Removal(TimelineTexts.ChosenWith(Name(v)), Filter with { With = [.. Filter.With.Except([v])] })),
        .. Main.Concat(More.Skip(OwnRemovals)).SelectMany(g => g.Choices).Where(c => c.IsChosen),
        .. Filter.Series is { } series ? [Removal(Name(series), Filter with { Series = null })] : Array.Empty<FilterChoice>(),
        .. Filter.From is { } from ? [Removal(TimelineTexts.ChosenFrom(Written(from)), Filter with { From = null })] : Array.Empty<FilterChoice>(),
        .. Filter.To is { } to ? [Removal(TimelineTexts.ChosenTo(Written(to)), Filter with { To = null })] : Array.Empty<FilterChoice>(),
        .. Filter.DeedsOnly ? [Removal(TimelineTexts.DeedsOnly, Filter with { DeedsOnly = false })] : Array.Empty<FilterChoice>(),
        .. Filter.Counted is { } counted ? [Removal(counted ? TimelineTexts.CountedOnly : TimelineTexts.UncountedOnly, Filter with { Counted = null })] : Array.Empty<FilterChoice>(),
        .. Filter.Years.Select(v => Removal(v == TimelineFilter.NoYear ? OverviewTexts.NoYear : FormattableString.Invariant($"{v}"), Filter with { Years = [.. Filter.Years.Except([v])] })),
        .. Filter.Words is { } words ? [Removal(TimelineTexts.ChosenWords(words), Filter with { Words = null })] : Array.Empty<FilterChoice>(),
    ];

    /// <summary>The choices that the form for words and dates must keep.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept =>
        page.Parameters(Filter with { Words = null, From = null, To = null, Cursor = null });

    private static string Written(EdtfDate date) => DateText.Format(date, System.Globalization.CultureInfo.CurrentCulture);

    private string Name(string slug) => Facets.Actors.Concat(Facets.Partners).FirstOrDefault(a => a.Value == slug)?.Name ?? slug.Replace('-', ' ');

    private string Address(TimelineFilter filter) => page.Address(filter with { Cursor = null });

    private FilterChoice Removal(string words, TimelineFilter without) => new(words, null, Address(without), true);

    private FilterChoice Choice<T>(FacetValue value, IReadOnlyList<T> chosen, Func<IReadOnlyList<T>, TimelineFilter> with) where T : struct, Enum =>
        Parsed<T>(value) is { } term ? Choice(Texts.Of(term), value.Count, term, chosen, with) : new(value.Name, value.Count, Address(Filter), false);

    private FilterChoice Choice(string words, FacetValue value, IReadOnlyList<string> chosen, Func<IReadOnlyList<string>, TimelineFilter> with) =>
        Choice(words, value.Count, value.Value, chosen, with);

    private FilterChoice Choice<T>(string words, int count, T value, IReadOnlyList<T> chosen, Func<IReadOnlyList<T>, TimelineFilter> with)
    {
        var isChosen = chosen.Contains(value);
        return new(words, count, Address(with(isChosen ? [.. chosen.Where(c => !Equals(c, value))] : [.. chosen, value])), isChosen);
    }

    private static T? Parsed<T>(FacetValue value) where T : struct, Enum => Term.TryParse<T>(value.Value, out var term) ? term : null;

    private static List<FilterChoice> Shown(IEnumerable<FilterChoice> choices) => [.. choices.Where(IsUseful).Take(MostShown)];

    private static bool IsUseful(FilterChoice choice) => choice.Count > 0 || choice.IsChosen;
}
