using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Search;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Search;

/// <summary>The choices beside what was found: each leads to what it counts, and chosen, back to all.</summary>
internal static class SearchChoices
{
    public static IEnumerable<FilterGroup> Of(SearchFilter filter, SearchFacets facets)
    {
        var all = filter with { Cursor = null };
        var plain = all with { In = null, Kind = null, Standing = null, Year = null };
        var of = filter.In ?? RecordKind.Event;
        yield return new(SearchTexts.Found, [.. facets.In.Select(f => Choice(f, SearchTexts.In(KindOf(f.Value) ?? of), plain with { In = KindOf(f.Value) }, plain, all.In is { } kind && Term.Of(kind) == f.Value))]);
        yield return new(SearchTexts.KindOf(of), [.. facets.Kinds.Select(f => Choice(f, KindWords(of, f.Value), all with { In = of, Kind = f.Value }, all with { Kind = null }, all.Kind == f.Value)
            with { Kind = of is RecordKind.Event && Term.TryParse<EventKind>(f.Value, out var kind) ? kind : null })]);
        yield return new(TimelineTexts.Standing, [.. facets.Standings.Select(f => Choice(f, StandingWords(f.Value), all with { In = RecordKind.Event, Standing = StandingOf(f.Value) }, all with { Standing = null }, all.Standing is { } s && Term.Of(s) == f.Value))]);
        yield return new(SearchTexts.Decade, [.. facets.Decades.Select(f => Year(f, all))]);
        yield return new(TimelineTexts.YearGroup, [.. facets.Years.Select(f => Year(f, all))]);
    }

    /// <summary>The word of a kind of some records.</summary>
    public static string KindWords(RecordKind of, string term) => of switch
    {
        RecordKind.Actor when Term.TryParse<ActorKind>(term, out var kind) => Texts.Of(kind),
        RecordKind.Place when Term.TryParse<PlaceKind>(term, out var kind) => Texts.Of(kind),
        RecordKind.Source when Term.TryParse<SourceType>(term, out var type) => Texts.Of(type),
        RecordKind.Event when Term.TryParse<EventKind>(term, out var kind) => Texts.Of(kind),
        _ => term,
    };

    private static FilterChoice Year(SearchFacet facet, SearchFilter all) => Choice(
        facet, facet.Value == SearchFilter.NoYear ? SearchTexts.NoYear : facet.Value, all with { In = RecordKind.Event, Year = facet.Value }, all with { Year = null }, all.Year == facet.Value);

    private static FilterChoice Choice(SearchFacet facet, string words, SearchFilter with, SearchFilter without, bool isChosen) =>
        new(words, facet.Count, Urls.Search(isChosen ? without : with), isChosen);

    private static RecordKind? KindOf(string term) => Term.TryParse<RecordKind>(term, out var kind) ? kind : null;

    private static Standing? StandingOf(string term) => Term.TryParse<Standing>(term, out var standing) ? standing : null;

    private static string StandingWords(string term) => StandingOf(term) is { } standing ? Texts.Of(standing) : term;
}
