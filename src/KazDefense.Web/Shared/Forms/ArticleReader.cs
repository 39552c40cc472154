using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Sources;
using KazDefense.Intake.Readers;
using KazDefense.Intake.Recognizers;
using KazDefense.Store.Sources;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Shared.Forms;

/// <summary>A source as an editor reads it beside a form.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Author and year.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">When it appeared.</param>
/// <param name="Text">Its text, or null where that is not at hand.</param>
/// <param name="Content">The paragraphs that are the article's own; empty where nobody said.</param>
/// <param name="Used">Places that facts rest on already, by paragraph.</param>
/// <param name="Citations">Recognises whom it cites.</param>
public sealed record ArticleView(
    string Slug, string Name, string Title, EdtfDate Date, ArticleText? Text, IReadOnlySet<int> Content, ILookup<int, (int Start, int End)> Used, CitationRecognizer Citations);

/// <summary>Brings a source's text for editors. They see all of it where it is at hand, whatever readers are shown: they hold it, and must read it to prove anything.</summary>
public sealed class ArticleReader(SourceQuery sources, OutletSuggestionQuery outlets, EvidenceReader evidence)
{
    /// <summary>The source of a slug, or null.</summary>
    public async Task<ArticleView?> FindAsync(string slug, CancellationToken ct)
    {
        if (await sources.FindAsync(slug, new TimelineFilter().Focus, ct) is not { } detail)
            return null;
        var source = detail.Row.Source;
        var text = await evidence.TextAsync(source.File, ct);
        var used = detail.Records.SelectMany(r => r.Passages).Select(p => p.Place).Distinct()
            .Where(p => text?.Passage(p.Paragraph, p.Start, p.End, p.ParagraphHash, p.WordsHash).Passage is not null)
            .ToLookup(p => p.Paragraph, p => (p.Start, p.End));
        var known = await outlets.AllAsync(ct);
        return new(
            slug, SourceName.Short(source.Authors, source.Publication, source.Title, source.Date), source.Title, source.Date, text, (ParagraphRanges.Parse(source.Content) ?? []).ToHashSet(), used,
            new([.. known.Select(o => new KnownOutlet(o.Slug, [o.Name, o.Slug, .. o.Address is { } address ? [address] : Array.Empty<string>()]))]));
    }
}
