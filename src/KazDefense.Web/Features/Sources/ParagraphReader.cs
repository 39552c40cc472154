using KazDefense.Domain.Sources;
using KazDefense.Intake.Readers;
using KazDefense.Store.Claims;
using KazDefense.Web.Settings;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Sources;

/// <summary>A stretch of a paragraph.</summary>
/// <param name="Words">The words; null for what is left out.</param>
/// <param name="From">The first code point, counted within the paragraph.</param>
/// <param name="To">The one after the last.</param>
/// <param name="Passage">Of the passages with these words that something rests on the shortest, or null for none.</param>
/// <param name="Begins">The passages that begin here.</param>
public sealed record Stretch(string? Words, int From, int To, PassageRow? Passage, IReadOnlyList<PassageRow> Begins);

/// <summary>A paragraph as far as it may be shown.</summary>
/// <param name="Shown">Whether its words are here, and why not.</param>
/// <param name="Stretches">Its words in order.</param>
/// <param name="Places">The passages that facts rest on, in order.</param>
public sealed record ParagraphView(PassageShown Shown, IReadOnlyList<Stretch> Stretches, IReadOnlyList<PassageRow> Places)
{
    /// <summary>The words of one of its passages.</summary>
    public string WordsOf(PassageRow place) => string.Concat(Stretches.Where(s => s.From >= place.Start && s.To <= place.End).Select(s => s.Words));
}

/// <summary>Brings a paragraph of an article: whole, only the words that facts rest on, or nothing, as the operator allows.</summary>
internal sealed class ParagraphReader(EvidenceReader evidence, SiteSettings settings)
{
    /// <summary>How much of an article readers see.</summary>
    public ArticleShow Show => settings.ArticlesShow;

    /// <summary>The article of a source, or null where it is not at hand or may not be shown.</summary>
    public async Task<ArticleText?> ArticleAsync(string? file, CancellationToken ct) =>
        Show is ArticleShow.None ? null : await evidence.TextAsync(file, ct);

    /// <summary>A paragraph with the places in it that facts rest on.</summary>
    public ParagraphView Read(ArticleText? article, int number, IEnumerable<PassageRow> places)
    {
        PassageRow[] ordered = [.. places.Distinct().OrderBy(p => p.Start).ThenBy(p => p.End)];
        if (Show is ArticleShow.None)
            return new(PassageShown.Hidden, [], ordered);
        if (article is null)
            return new(PassageShown.NotAtHand, [], ordered);
        if (number > article.Paragraphs.Count || article.Paragraphs[number - 1] is not { } paragraph
            || Fingerprint.Of(paragraph.Text) is not { } own || Array.Exists(ordered, p => p.End > paragraph.Length || p.ParagraphHash != own))
            return new(PassageShown.Differs, [], ordered);
        return new(PassageShown.Shown, [.. Stretches(paragraph, ordered)], ordered);
    }

    // Facts may share words: a stretch goes from where any passage begins or ends to where the next one does.
    private IEnumerable<Stretch> Stretches(ArticleParagraph paragraph, PassageRow[] places)
    {
        int[] bounds = [.. places.SelectMany(p => new[] { p.Start, p.End }).Append(0).Append(paragraph.Length).Distinct().Order()];
        for (var i = 0; i + 1 < bounds.Length; i++)
        {
            var (from, to) = (bounds[i], bounds[i + 1]);
            var words = paragraph.Slice(from, to);
            var around = Array.FindAll(places, p => p.Start <= from && to <= p.End);
            if (around.Length == 0)
                yield return new(Show is ArticleShow.Full || string.IsNullOrWhiteSpace(words) ? words : null, from, to, null, []);
            else
                yield return new(words, from, to, around.MinBy(p => p.End - p.Start), [.. around.Where(p => p.Start == from)]);
        }
    }
}
