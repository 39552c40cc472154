using System.Collections.Concurrent;
using KazDefense.Domain.Sources;
using KazDefense.Intake.Readers;
using KazDefense.Store.Claims;
using KazDefense.Web.Settings;

namespace KazDefense.Web.Shared.Evidence;

/// <summary>Brings the words that claims rest on, as far as the text is at hand, is the one meant, and may be shown.</summary>
public sealed class EvidenceReader(ArticleFolder folder, SiteSettings settings)
{
    private const int Around = 50;
    private readonly ConcurrentDictionary<string, (DateTime Written, ArticleText? Text)> _texts = new(StringComparer.Ordinal);

    /// <summary>The claims as readers see them: the accepted first, then those that say otherwise.</summary>
    public async Task<IReadOnlyList<ClaimView>> ReadAsync(IEnumerable<ClaimRow> claims, CancellationToken ct)
    {
        var views = new List<ClaimView>();
        foreach (var claim in claims.OrderBy(c => c.Status is ClaimStatus.Accepted ? 0 : 1))
        {
            var passages = new List<PassageView>(claim.Passages.Count);
            foreach (var passage in claim.Passages)
                passages.Add(await ReadAsync(claim.SourceFile, passage, ct));
            views.Add(new(claim, passages));
        }
        return views;
    }

    /// <summary>One passage as readers see it.</summary>
    /// <param name="file">The source's file name, or null.</param>
    /// <param name="place">Where the words stand.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<PassageView> ReadAsync(string? file, PassageRow place, CancellationToken ct)
    {
        var bare = new PassageView(place.Paragraph, place.Start, place.End, PassageShown.Hidden);
        if (settings.ArticlesShow is ArticleShow.None)
            return bare;
        if (await TextAsync(file, ct) is not { } text)
            return bare with { Shown = PassageShown.NotAtHand };
        if (text.Passage(place.Paragraph, place.Start, place.End, place.ParagraphHash, place.WordsHash).Passage is not { } passage)
            return bare with { Shown = PassageShown.Differs };
        var isFull = settings.ArticlesShow is ArticleShow.Full;
        return bare with
        {
            Shown = PassageShown.Shown,
            Before = isFull ? passage.Before : Tail(passage.Before),
            Words = passage.Words,
            After = isFull ? passage.After : Head(passage.After),
        };
    }

    /// <summary>An article's whole text where it is at hand, read once for as long as its file stays as it is; null otherwise. Whether it may be shown is the caller's to ask.</summary>
    public async Task<ArticleText?> TextAsync(string? file, CancellationToken ct)
    {
        if (folder.Find(file) is not { } path)
            return null;
        var written = File.GetLastWriteTimeUtc(path);
        if (_texts.TryGetValue(path, out var known) && known.Written == written)
            return known.Text;
        var text = await folder.ReadAsync(file, ct);
        _texts[path] = (written, text);
        return text;
    }

    // A few words around, cut at a space, so that the passage can be understood without being a copy of the article.
    private static string Tail(string text)
    {
        if (text.Length <= Around)
            return text;
        var cut = text.IndexOf(' ', text.Length - Around);
        return "… " + (cut < 0 ? "" : text[(cut + 1)..]);
    }

    private static string Head(string text)
    {
        if (text.Length <= Around)
            return text;
        var cut = text.LastIndexOf(' ', Around);
        return (cut < 0 ? "" : text[..cut]) + " …";
    }
}
