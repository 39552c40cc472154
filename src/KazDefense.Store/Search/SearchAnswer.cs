using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Events;

namespace KazDefense.Store.Search;

/// <summary>What was found.</summary>
/// <param name="Text">What was sought, as it was understood.</param>
/// <param name="Total">How many records there are; where there are more than <see cref="SearchQuery.Cap"/>, that many.</param>
/// <param name="IsCapped">Whether there are more than <paramref name="Total"/>.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Next">Where the next page begins, or null on the last.</param>
/// <param name="Facets">How many of what.</param>
/// <param name="Hints">What to try instead; only where nothing was found.</param>
public sealed record SearchAnswer(SearchText Text, int Total, bool IsCapped, IReadOnlyList<FoundRecord> Rows, SearchCursor? Next, SearchFacets Facets, SearchHints Hints);

/// <summary>How many records choosing a value gives, all else as it is.</summary>
/// <param name="Value">The value as written in addresses.</param>
/// <param name="Count">How many records.</param>
public sealed record SearchFacet(string Value, int Count);

/// <summary>The counts by which an answer is narrowed; values that give nothing are left out.</summary>
/// <param name="In">By kind of record.</param>
/// <param name="Kinds">By kind within the kind of record chosen, events unless another is.</param>
/// <param name="Standings">Events by standing.</param>
/// <param name="Decades">Events by decade, with those of no one known year last.</param>
/// <param name="Years">Events by year, within the decade chosen or the only one there is.</param>
/// <param name="IsCapped">Whether the newest <see cref="SearchQuery.Cap"/> were counted only.</param>
public sealed record SearchFacets(
    IReadOnlyList<SearchFacet> In, IReadOnlyList<SearchFacet> Kinds, IReadOnlyList<SearchFacet> Standings,
    IReadOnlyList<SearchFacet> Decades, IReadOnlyList<SearchFacet> Years, bool IsCapped);

/// <summary>What to try where nothing was found.</summary>
/// <param name="Names">Names written nearly so.</param>
/// <param name="Alone">Each word with how many records it alone is in, as far as counted; empty for a single word.</param>
public sealed record SearchHints(IReadOnlyList<string> Names, IReadOnlyList<SearchFacet> Alone)
{
    /// <summary>Nothing to try.</summary>
    public static SearchHints None { get; } = new([], []);
}

/// <summary>A stretch of text, marked where it is what was sought.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsMarked">Whether they are what was sought.</param>
public readonly record struct Fragment(string Text, bool IsMarked);

/// <summary>A record that was found.</summary>
/// <param name="In">What it is.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its title or name.</param>
/// <param name="Snippet">Where the words stand in what is said of it; empty where they do not.</param>
/// <param name="Names">Other names by which it was found: of an actor or place its own, of an event those of who takes part and where.</param>
public abstract record FoundRecord(RecordKind In, string Slug, IReadOnlyList<Fragment> Title, IReadOnlyList<Fragment> Snippet, IReadOnlyList<FoundName> Names);

/// <summary>A name by which something was found.</summary>
/// <param name="Text">The name.</param>
/// <param name="IsMetonym">Whether it is another's name that stands for this: a capital for its government.</param>
/// <param name="Bearer">For an event, who or what bears it.</param>
/// <param name="IsPlace">Whether the bearer is a place.</param>
public sealed record FoundName(IReadOnlyList<Fragment> Text, bool IsMetonym = false, string? Bearer = null, bool IsPlace = false);

/// <inheritdoc cref="FoundRecord"/>
public sealed record FoundEvent(EventRow Row, IReadOnlyList<Fragment> Title, IReadOnlyList<Fragment> Snippet, IReadOnlyList<FoundName> Names)
    : FoundRecord(RecordKind.Event, Row.Slug, Title, Snippet, Names);

/// <inheritdoc cref="FoundRecord"/>
public sealed record FoundActor(string Slug, ActorKind Kind, int Events, IReadOnlyList<Fragment> Title, IReadOnlyList<Fragment> Snippet, IReadOnlyList<FoundName> Names)
    : FoundRecord(RecordKind.Actor, Slug, Title, Snippet, Names);

/// <inheritdoc cref="FoundRecord"/>
public sealed record FoundPlace(string Slug, PlaceKind Kind, string? Country, IReadOnlyList<Fragment> Title, IReadOnlyList<Fragment> Snippet, IReadOnlyList<FoundName> Names)
    : FoundRecord(RecordKind.Place, Slug, Title, Snippet, Names);

/// <inheritdoc cref="FoundRecord"/>
public sealed record FoundSource(string Slug, SourceType Type, EdtfDate Date, IReadOnlyList<Fragment> Title, IReadOnlyList<Fragment> Snippet, IReadOnlyList<FoundName> Names)
    : FoundRecord(RecordKind.Source, Slug, Title, Snippet, Names);
