using KazDefense.Store.Claims;

namespace KazDefense.Web.Shared.Evidence;

/// <summary>A claim with its passages as readers may see them.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Passages">Its passages, in order.</param>
public sealed record ClaimView(ClaimRow Claim, IReadOnlyList<PassageView> Passages);
