using System.Globalization;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;

namespace KazDefense.Web.Shared.Evidence;

/// <summary>The claims of one page with the passages they rest on, read once, for all its evidence marks.</summary>
public sealed class EvidenceSet
{
    private readonly Dictionary<ClaimRow, ClaimView> _views = new(ReferenceEqualityComparer.Instance);
    private int _cards;

    private EvidenceSet()
    {
    }

    /// <summary>Reads the passages of the claims.</summary>
    public static async Task<EvidenceSet> ReadAsync(EvidenceReader reader, IEnumerable<ClaimRow> claims, CancellationToken ct)
    {
        var set = new EvidenceSet();
        foreach (var view in await reader.ReadAsync(claims, ct))
            set._views[view.Claim] = view;
        return set;
    }

    /// <summary>The evidence of some claims, the accepted first; what rests on the same words once.</summary>
    public IReadOnlyList<ClaimView> Of(IEnumerable<ClaimRow> claims) => [.. claims
        .DistinctBy(c => (c.Status, c.Source, c.Locator, c.Outlet, c.Status is ClaimStatus.Accepted ? null : c.Value, string.Join(' ', c.Passages)))
        .OrderBy(c => c.Status).Select(c => _views[c])];

    /// <summary>An identity for the next card of the page.</summary>
    public string NextCard() => string.Create(CultureInfo.InvariantCulture, $"e{++_cards}");
}
