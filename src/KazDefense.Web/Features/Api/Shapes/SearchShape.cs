using KazDefense.Domain.Records;
using KazDefense.Store.Search;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>What words found.</summary>
/// <param name="Words">The words that were looked for in any spelling.</param>
/// <param name="Phrases">What was looked for exactly as written.</param>
/// <param name="Cut">Whether there was more than is looked at.</param>
/// <param name="Total">How many records there are; where there are more than can be counted quickly, at least so many.</param>
/// <param name="More">Whether there are more than <paramref name="Total"/>.</param>
/// <param name="Next">Goes into <c>cursor</c> for the next page; null on the last.</param>
/// <param name="Items">This page's.</param>
/// <param name="Facets">How many of what.</param>
/// <param name="Near">Names written nearly so, where nothing was found.</param>
public sealed record SearchShape(
    IReadOnlyList<string> Words, IReadOnlyList<string> Phrases, bool Cut, int Total, bool More, string? Next,
    IReadOnlyList<FoundShape> Items, SearchFacetsShape Facets, IReadOnlyList<string> Near)
{
    /// <summary>The shape of an answer.</summary>
    public static SearchShape Of(SearchAnswer answer) => new(
        answer.Text.Typed, answer.Text.Phrases, answer.Text.IsCut, answer.Total, answer.IsCapped, answer.Next?.ToString(),
        [.. answer.Rows.Select(FoundShape.Of)], SearchFacetsShape.Of(answer.Facets), answer.Hints.Names);
}

/// <summary>How many records choosing a value gives.</summary>
/// <param name="In">By kind of record.</param>
/// <param name="Kind">By kind within it.</param>
/// <param name="Standing">Events by standing.</param>
/// <param name="Year">Events by decade, and within one by year; <c>none</c> for events of no one year.</param>
/// <param name="Capped">Whether what is dated was counted among the newest only.</param>
public sealed record SearchFacetsShape(
    IReadOnlyList<ValueShape> In, IReadOnlyList<ValueShape> Kind, IReadOnlyList<ValueShape> Standing, IReadOnlyList<ValueShape> Year, bool Capped)
{
    internal static SearchFacetsShape Of(SearchFacets facets) => new(
        Values(facets.In), Values(facets.Kinds), Values(facets.Standings), Values([.. facets.Decades, .. facets.Years]), facets.IsCapped);

    private static ValueShape[] Values(IEnumerable<SearchFacet> facets) => [.. facets.Select(f => new ValueShape(f.Value, f.Count))];
}

/// <summary>A value and how many records it gives.</summary>
/// <param name="Value">As written in addresses.</param>
/// <param name="Count">How many.</param>
public sealed record ValueShape(string Value, int Count);

/// <summary>A record that was found.</summary>
/// <param name="In">event, actor, place or source.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its title or name.</param>
/// <param name="Date">When; null for actors and places.</param>
/// <param name="Status">An event's status.</param>
/// <param name="Standing">How an event counts.</param>
/// <param name="Counted">Whether counts include an event.</param>
/// <param name="Highlights">Title, then where the words stand in what is said of it, in stretches.</param>
/// <param name="Names">Other names by which it was found.</param>
public sealed record FoundShape(
    string In, string Slug, string Kind, string Title, DateShape? Date, string? Status, string? Standing, bool? Counted,
    IReadOnlyList<IReadOnlyList<StretchShape>> Highlights, IReadOnlyList<FoundNameShape> Names)
{
    internal static FoundShape Of(FoundRecord record)
    {
        var shape = new FoundShape(
            Term.Of(record.In), record.Slug, "", Plain(record.Title), null, null, null, null, [Stretches(record.Title), .. record.Snippet.Count > 0 ? [Stretches(record.Snippet)] : Array.Empty<StretchShape[]>()],
            [.. record.Names.Select(n => new FoundNameShape(Plain(n.Text), n.IsMetonym, n.Bearer))]);
        return record switch
        {
            FoundEvent { Row: var e } => shape with { Kind = Term.Of(e.Kind), Date = DateShape.Of(e.Date, null), Status = Term.Of(e.Status), Standing = Term.Of(e.Standing), Counted = e.IsCounted },
            FoundActor a => shape with { Kind = Term.Of(a.Kind) },
            FoundPlace p => shape with { Kind = Term.Of(p.Kind) },
            FoundSource s => shape with { Kind = Term.Of(s.Type), Date = DateShape.Of(s.Date, null) },
            _ => shape,
        };
    }

    private static StretchShape[] Stretches(IReadOnlyList<Fragment> fragments) => [.. fragments.Select(f => new StretchShape(f.Text, f.IsMarked))];

    private static string Plain(IReadOnlyList<Fragment> fragments) => string.Concat(fragments.Select(f => f.Text));
}

/// <summary>A stretch of text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Marked">Whether they are what was sought.</param>
public sealed record StretchShape(string Text, bool Marked);

/// <summary>A name by which something was found.</summary>
/// <param name="Text">The name.</param>
/// <param name="Metonym">Whether it is a metonym: a capital for its government.</param>
/// <param name="Bearer">For an event, who or what bears it.</param>
public sealed record FoundNameShape(string Text, bool Metonym, string? Bearer);
