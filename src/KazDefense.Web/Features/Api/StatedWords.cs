using KazDefense.Intake.Readers;
using KazDefense.Store.Claims;
using KazDefense.Web.Settings;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Api;

/// <summary>The words that claims rest on, where the articles are at hand and may be shown.</summary>
internal sealed class StatedWords(EvidenceReader evidence, SiteSettings settings)
{
    /// <summary>Reads the articles of the claims, each once; the answer gives a claim's first words, or null.</summary>
    public async Task<Func<ClaimRow, string?>> ReadAsync(IEnumerable<ClaimRow> claims, CancellationToken ct)
    {
        if (settings.ArticlesShow is ArticleShow.None)
            return _ => null;
        var articles = new Dictionary<string, ArticleText>();
        foreach (var file in claims.Select(c => c.SourceFile).OfType<string>().Distinct())
            if (await evidence.TextAsync(file, ct) is { } article)
                articles[file] = article;
        return claim => claim.SourceFile is { } file && articles.TryGetValue(file, out var article) && claim.Passages is [var place, ..]
            ? Words(article, place)
            : null;
    }

    private static string? Words(ArticleText article, PassageRow place) =>
        article.Passage(place.Paragraph, place.Start, place.End).Passage is { } passage && passage.WordsHash == place.WordsHash ? passage.Words : null;
}
