using System.Globalization;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Actors;

/// <summary>A source in which a name was seen.</summary>
/// <param name="Words">The source and the paragraphs in it.</param>
/// <param name="Href">Where they are.</param>
public sealed record NameSighting(string Words, string Href)
{
    /// <summary>The sources of a name, the earliest first.</summary>
    public static IReadOnlyList<NameSighting> Of(IReadOnlyList<ClaimView> claims) =>
    [
        .. claims.Select(c => c.Claim).GroupBy(c => c.Source).OrderBy(g => g.First().SourceDate.SortKey).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g =>
        {
            var claim = g.First();
            var source = SourceName.Short(claim.SourceAuthors, claim.SourcePublication, claim.SourceTitle, claim.SourceDate);
            var paragraphs = g.SelectMany(c => c.Passages).Select(p => p.Paragraph).Distinct().Order().ToList();
            return paragraphs.Count == 0
                ? new NameSighting(claim.Locator is { } at ? ActorTexts.Located(source, at) : source, Urls.Source(g.Key))
                : new NameSighting(Placed(source, paragraphs), Urls.Source(g.Key, paragraphs[0]));
        }),
    ];

    private static string Placed(string source, List<int> paragraphs)
    {
        var numbers = HeldWords.List([.. paragraphs.Select(p => p.ToString(CultureInfo.CurrentCulture))]);
        return paragraphs.Count == 1 ? ActorTexts.Paragraphs(source, numbers) : ActorTexts.ManyParagraphs(source, numbers);
    }
}
