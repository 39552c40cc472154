using KazDefense.Store.Sources;
using KazDefense.Store.Timelines;

namespace KazDefense.Web.Features.Sources;

/// <summary>A paragraph of a source with what rests on it.</summary>
/// <param name="Number">The paragraph, counted from 1.</param>
/// <param name="Words">Its words, as far as they may be shown.</param>
/// <param name="Records">What rests on it, with the passages in this paragraph.</param>
public sealed record SourcedParagraph(int Number, ParagraphView Words, IReadOnlyList<(SourcedRecord Record, IReadOnlyList<SourcedPassage> Passages)> Records);

/// <summary>What a source's page shows.</summary>
/// <param name="Detail">The source.</param>
/// <param name="Paragraphs">Its paragraphs that facts rest on, in order.</param>
/// <param name="Others">What rests on it by row or address.</param>
public sealed record SourceView(SourceDetail Detail, IReadOnlyList<SourcedParagraph> Paragraphs, IReadOnlyList<SourcedRecord> Others);

/// <summary>Reads what a source's page shows.</summary>
internal sealed class SourceReader(SourceQuery sources, ParagraphReader paragraphs)
{
    public async Task<SourceView?> FindAsync(string slug, CancellationToken ct)
    {
        if (await sources.FindAsync(slug, new TimelineFilter().Focus, ct) is not { } detail)
            return null;
        var article = await paragraphs.ArticleAsync(detail.Row.Source.File, ct);
        var byParagraph = detail.Records.SelectMany(r => r.Passages.Select(p => (Record: r, Passage: p))).GroupBy(x => x.Passage.Place.Paragraph).OrderBy(g => g.Key)
            .Select(g => new SourcedParagraph(
                g.Key, paragraphs.Read(article, g.Key, g.Select(x => x.Passage.Place).Distinct()),
                [.. g.GroupBy(x => x.Record).Select(r => (r.Key, (IReadOnlyList<SourcedPassage>)[.. r.Select(x => x.Passage)]))]));
        return new(detail, [.. byParagraph], [.. detail.Records.Where(r => r.Passages.Count == 0)]);
    }
}
