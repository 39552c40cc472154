using System.Text.Json.Serialization;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Sources;
using KazDefense.Web.Settings;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>A source’s text as far as it may be shown.</summary>
/// <param name="Source">The source.</param>
/// <param name="Show">How much of articles the operator shows: <c>none</c>, <c>passages</c> or <c>full</c>.</param>
/// <param name="Paragraphs">The paragraphs that something rests on; with <c>full</c>, all.</param>
public sealed record SourceTextShape(string Source, string Show, IReadOnlyList<ParagraphShape> Paragraphs)
{
    internal static SourceTextShape Of(SourceView view, ArticleShow show) =>
        new(view.Detail.Row.Source.Record.Slug, Term.Of(show), [.. view.Paragraphs.Select(p => ParagraphShape.Of(p, show))]);
}

/// <summary>A paragraph.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Words"><c>shown</c>, or why they are not: <c>not-at-hand</c>, <c>hidden</c>, <c>differs</c>.</param>
/// <param name="Text">The whole paragraph; only with <c>full</c>.</param>
/// <param name="Passages">The passages that something rests on, in order.</param>
public sealed record ParagraphShape(
    int Number, string Words, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text, IReadOnlyList<PassageShape> Passages)
{
    internal static ParagraphShape Of(SourcedParagraph paragraph, ArticleShow show)
    {
        var (words, text) = (paragraph.Words, string.Concat(paragraph.Words.Stretches.Select(s => s.Words)));
        var isShown = words.Shown is PassageShown.Shown;
        return new(paragraph.Number, Term.Of(words.Shown), isShown && show is ArticleShow.Full ? text : null,
            [.. words.Places.Select(place => new PassageShape(
                [place.Start, place.End], isShown ? words.WordsOf(place) : null,
                [.. paragraph.Records.Where(r => r.Passages.Any(p => p.Place == place)).Select(r => new RestingShape(
                    Term.Of(r.Record.Kind), r.Record.Slug, [.. r.Passages.Where(p => p.Place == place).SelectMany(p => p.Fields).Distinct()],
                    r.Passages.FirstOrDefault(p => p.Place == place && p.Outlet is not null)?.Outlet))]))]);
    }
}

/// <summary>Words of a paragraph that something rests on.</summary>
/// <param name="Span">First and last-plus-one code point within the trimmed paragraph.</param>
/// <param name="Words">The words, where they are shown.</param>
/// <param name="Records">What rests on them.</param>
public sealed record PassageShape(IReadOnlyList<int> Span, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Words, IReadOnlyList<RestingShape> Records);

/// <summary>A record that rests on words.</summary>
/// <param name="Kind">What it is: <c>event</c>, <c>actor</c>, …</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Fields">Which of its fields.</param>
/// <param name="Outlet">Whom the source cites for it, or null.</param>
public sealed record RestingShape(string Kind, string Slug, IReadOnlyList<string> Fields, string? Outlet);
