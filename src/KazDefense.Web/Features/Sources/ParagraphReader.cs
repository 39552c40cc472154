using KazDefense.Domain.Sources;
using KazDefense.Intake.Readers;
using KazDefense.Store.Claims;
using KazDefense.Web.Settings;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Sources;

/// <summary>A stretch of a paragraph.</summary>
/// <param name="Words">The words; null for what is left out.</param>
/// <param name="IsMarked">Whether a fact rests on them and others stand beside them.</param>
public readonly record struct Stretch(string? Words, bool IsMarked);

/// <summary>A paragraph as far as it may be shown.</summary>
/// <param name="Shown">Whether its words are here, and why not.</param>
/// <param name="Stretches">Its words in order.</param>
public sealed record ParagraphView(PassageShown Shown, IReadOnlyList<Stretch> Stretches);

/// <summary>Brings a paragraph of an article: whole, only the words that facts rest on, or nothing, as the operator allows.</summary>
internal sealed class ParagraphReader(EvidenceReader evidence, SiteSettings settings)
{
    /// <summary>The article of a source, or null where it is not at hand or may not be shown.</summary>
    public async Task<ArticleText?> ArticleAsync(string? file, CancellationToken ct) =>
        settings.ArticlesShow is ArticleShow.None ? null : await evidence.TextAsync(file, ct);

    /// <summary>A paragraph with the places in it that facts rest on.</summary>
    public ParagraphView Read(ArticleText? article, int number, IEnumerable<PassageRow> places)
    {
        if (settings.ArticlesShow is ArticleShow.None)
            return new(PassageShown.Hidden, []);
        if (article is null)
            return new(PassageShown.NotAtHand, []);
        var spans = places.OrderBy(p => p.Start).ToList();
        if (number > article.Paragraphs.Count || article.Paragraphs[number - 1] is not { } paragraph
            || Fingerprint.Of(paragraph.Text) is not { } own || spans.Exists(p => p.End > paragraph.Length || p.ParagraphHash != own))
            return new(PassageShown.Differs, []);
        return new(PassageShown.Shown, [.. Stretches(paragraph, Merge(spans))]);
    }

    private IEnumerable<Stretch> Stretches(ArticleParagraph paragraph, List<(int Start, int End)> claimed)
    {
        var at = 0;
        foreach (var (start, end) in claimed)
        {
            if (start > at)
                yield return Between(paragraph, at, start);
            yield return new(paragraph.Slice(start, end), settings.ArticlesShow is ArticleShow.Full);
            at = end;
        }
        if (at < paragraph.Length)
            yield return Between(paragraph, at, paragraph.Length);
    }

    private Stretch Between(ArticleParagraph paragraph, int from, int to)
    {
        var words = paragraph.Slice(from, to);
        return new(settings.ArticlesShow is ArticleShow.Full || string.IsNullOrWhiteSpace(words) ? words : null, false);
    }

    // Facts may share words: overlapping places become one.
    private static List<(int Start, int End)> Merge(List<PassageRow> spans)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var span in spans)
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add((span.Start, span.End));
        return merged;
    }
}
