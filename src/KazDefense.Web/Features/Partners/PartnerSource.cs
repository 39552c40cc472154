using KazDefense.Domain.Dates;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;

namespace KazDefense.Web.Features.Partners;

/// <summary>A source behind a partner page.</summary>
/// <param name="Slug">The source.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">When it appeared.</param>
/// <param name="Events">For how many of the events both took part in it is cited.</param>
/// <param name="Outlets">Whom it cites for them, the most cited first.</param>
public sealed record PartnerSource(string Slug, string Title, EdtfDate Date, int Events, IReadOnlyList<string> Outlets)
{
    /// <summary>The sources of some events, in order of time.</summary>
    public static IReadOnlyList<PartnerSource> Of(IReadOnlyList<EventDetail> events) =>
    [
        .. events.SelectMany(e => e.Claims.Select(c => (e.Event.Id, Claim: c))).GroupBy(c => c.Claim.Source)
            .Select(g => new PartnerSource(
                g.Key, g.First().Claim.SourceTitle, g.First().Claim.SourceDate, g.Select(c => c.Id).Distinct().Count(), Cited(g.Select(c => c.Claim))))
            .OrderBy(s => s.Date.SortKey).ThenBy(s => s.Slug, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<string> Cited(IEnumerable<ClaimRow> claims) =>
        [.. claims.Select(c => c.OutletName).OfType<string>().GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
}
