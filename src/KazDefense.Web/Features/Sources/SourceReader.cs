using KazDefense.Domain.Documents;
using KazDefense.Domain.Sources;
using KazDefense.Intake.Readers;
using KazDefense.Store.Sources;
using KazDefense.Store.Timelines;
using KazDefense.Web.Settings;

namespace KazDefense.Web.Features.Sources;

/// <summary>A paragraph of a source with what rests on it.</summary>
/// <param name="Number">The paragraph, counted from 1.</param>
/// <param name="Words">Its words, as far as they may be shown.</param>
/// <param name="Records">What rests on it, with the passages in this paragraph.</param>
public sealed record SourcedParagraph(int Number, ParagraphView Words, IReadOnlyList<(SourcedRecord Record, IReadOnlyList<SourcedPassage> Passages)> Records);

/// <summary>What a source's page shows.</summary>
/// <param name="Detail">The source.</param>
/// <param name="Outlet">The outlet whose word alone is shown, <see cref="SourceReader.OwnVoice"/>, or null for everything.</param>
/// <param name="Paragraphs">Its paragraphs that facts rest on, in order; where the whole text may be shown, all of them.</param>
/// <param name="Others">What rests on it by row or address.</param>
/// <param name="Untold">The numbers of its own paragraphs that nothing was taken from, as ranges, or null.</param>
public sealed record SourceView(SourceDetail Detail, string? Outlet, IReadOnlyList<SourcedParagraph> Paragraphs, IReadOnlyList<SourcedRecord> Others, string? Untold)
{
    /// <summary>How many records are shown.</summary>
    public int Facts { get; } = Paragraphs.SelectMany(p => p.Records).Select(r => (r.Record.Kind, r.Record.Slug)).Concat(Others.Select(o => (o.Kind, o.Slug))).Distinct().Count();
}

/// <summary>Reads what a source's page shows.</summary>
internal sealed class SourceReader(SourceQuery sources, ParagraphReader paragraphs)
{
    /// <summary>Stands for “no outlet” where one is asked for: what the source says in its own voice.</summary>
    public const string OwnVoice = "none";

    /// <summary>How much of articles readers see.</summary>
    public ArticleShow Show => paragraphs.Show;

    /// <summary>A source, perhaps only with what rests on the word of one outlet.</summary>
    public async Task<SourceView?> FindAsync(string slug, string? outlet, CancellationToken ct)
    {
        if (await sources.FindAsync(slug, new TimelineFilter().Focus, ct) is not { } detail)
            return null;
        var source = detail.Row.Source;
        var article = await paragraphs.ArticleAsync(source.File, ct);
        var shown = detail.Records.SelectMany(r => r.Passages.Select(p => (Record: r, Passage: p)))
            .Where(x => outlet is null || (x.Passage.Outlet ?? OwnVoice) == outlet).ToLookup(x => x.Passage.Place.Paragraph);
        var numbers = shown.Select(g => g.Key);
        if (outlet is null && article is not null && paragraphs.Show is ArticleShow.Full)
            numbers = numbers.Union(Enumerable.Range(1, article.Paragraphs.Count));
        return new(
            detail, outlet, [.. numbers.Order().Select(n => Paragraph(article, n, shown[n]))],
            outlet is null ? [.. detail.Records.Where(r => r.Passages.Count == 0)] : [], Untold(source, detail.Records));
    }

    private SourcedParagraph Paragraph(ArticleText? article, int number, IEnumerable<(SourcedRecord Record, SourcedPassage Passage)> resting) => new(
        number, paragraphs.Read(article, number, resting.Select(x => x.Passage.Place)),
        [.. resting.GroupBy(x => x.Record).Select(r => (r.Key, (IReadOnlyList<SourcedPassage>)[.. r.Select(x => x.Passage)]))]);

    private static string? Untold(Source source, IReadOnlyList<SourcedRecord> records)
    {
        if (records.Count == 0 || ParagraphRanges.Parse(source.Content) is not { } own)
            return null;
        var told = records.SelectMany(r => r.Passages).Select(p => p.Place.Paragraph).ToHashSet();
        return ParagraphRanges.Of([.. own.Where(n => !told.Contains(n))]);
    }
}
