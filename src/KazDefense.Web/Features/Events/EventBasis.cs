using KazDefense.Store.Claims;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Events;

/// <summary>A source that an event rests on.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Paragraphs">How many of its paragraphs.</param>
/// <param name="Outlets">Whom it cites for the event.</param>
internal sealed record BasisSource(string Slug, string Name, int Paragraphs, IReadOnlyList<string> Outlets);

/// <summary>What an event rests on, in numbers: few sources are said to be few.</summary>
internal sealed record EventBasis(IReadOnlyList<BasisSource> Sources, bool ShareAuthorOrPublication)
{
    public int Paragraphs => Sources.Sum(s => s.Paragraphs);

    public int Outlets => Sources.SelectMany(s => s.Outlets).Distinct().Count();

    public static EventBasis Of(IReadOnlyList<ClaimRow> claims)
    {
        var bySource = claims.GroupBy(c => c.Source).OrderBy(g => g.First().SourceDate.SortKey).ToList();
        var sources = bySource.Select(g =>
        {
            var c = g.First();
            return new BasisSource(
                g.Key, SourceName.Short(c.SourceAuthors, c.SourcePublication, c.SourceTitle, c.SourceDate),
                g.SelectMany(x => x.Passages).Select(p => p.Paragraph).Distinct().Count(), [.. g.Select(x => x.OutletName).OfType<string>().Distinct()]);
        });
        var first = bySource.Select(g => g.First()).ToList();
        return new([.. sources], Shares(first.Select(c => c.SourcePublication)) || Shares(first.SelectMany(c => (c.SourceAuthors ?? "").Split('\n'))));
    }

    private static bool Shares(IEnumerable<string?> names) => names.Where(n => !string.IsNullOrEmpty(n)).GroupBy(n => n).Any(g => g.Count() > 1);
}
