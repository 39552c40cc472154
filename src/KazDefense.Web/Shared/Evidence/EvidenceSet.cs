using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;

namespace KazDefense.Web.Shared.Evidence;

/// <summary>The claims of one page with the passages they rest on, read once, for all its evidence marks.</summary>
public sealed class EvidenceSet
{
    private readonly Dictionary<ClaimRow, ClaimEvidence> _evidence = new(ReferenceEqualityComparer.Instance);
    private int _cards;

    private EvidenceSet()
    {
    }

    /// <summary>Reads the passages of the claims.</summary>
    public static async Task<EvidenceSet> ReadAsync(PassageReader passages, IEnumerable<ClaimRow> claims, CancellationToken ct)
    {
        var set = new EvidenceSet();
        foreach (var claim in claims)
        {
            var views = new List<PassageView>(claim.Passages.Count);
            foreach (var p in claim.Passages)
                views.Add(await passages.ReadAsync(claim.SourceFile, new Passage { Paragraph = p.Paragraph, Start = p.Start, End = p.End, ParagraphHash = p.ParagraphHash, WordsHash = p.WordsHash }, ct));
            set._evidence[claim] = new(claim.Status, claim.Source, claim.SourceTitle, DateText.Format(claim.SourceDate, CultureInfo.CurrentCulture), views)
            {
                Value = claim.Value, Locator = claim.Locator, Outlet = claim.OutletName, Cited = claim.Cited, AsOf = claim.AsOf, Note = claim.Note,
            };
        }
        return set;
    }

    /// <summary>The evidence of some claims, the accepted first; claims told twice at one place once.</summary>
    public IReadOnlyList<ClaimEvidence> Of(IEnumerable<ClaimRow> claims) => [.. claims
        .DistinctBy(c => (c.Status, c.Source, c.Locator, c.Outlet, c.Status is ClaimStatus.Accepted ? null : c.Value, string.Join(' ', c.Passages)))
        .OrderBy(c => c.Status).Select(c => _evidence[c])];

    /// <summary>An identity for the next card of the page.</summary>
    public string NextCard() => string.Create(CultureInfo.InvariantCulture, $"e{++_cards}");
}
