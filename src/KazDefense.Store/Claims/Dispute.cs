using KazDefense.Domain.Sources;

namespace KazDefense.Store.Claims;

/// <summary>Values of one field of one record that do not agree: all stay, and the record follows the accepted.</summary>
/// <param name="Field">The field.</param>
/// <param name="Accepted">What the record follows, in the order of the claims; may be nothing.</param>
/// <param name="Others">What says otherwise.</param>
public sealed record Dispute(string Field, IReadOnlyList<ClaimRow> Accepted, IReadOnlyList<ClaimRow> Others)
{
    /// <summary>Every dispute among the claims about one record.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="sort">What sort of value a claim of a field with many values is about (an acronym, an official name): only those of one sort can disagree. Null where that makes no difference.</param>
    public static IEnumerable<Dispute> Among(IReadOnlyList<ClaimRow> claims, Func<ClaimRow, string?>? sort = null)
    {
        foreach (var rivals in claims.Where(c => c.Status is ClaimStatus.Conflicting).GroupBy(c => (c.Field, Sort: sort?.Invoke(c))))
        {
            var accepted = claims.Where(c => c.Status is ClaimStatus.Accepted && c.Field == rivals.Key.Field && sort?.Invoke(c) == rivals.Key.Sort).ToList();
            var items = rivals.Select(c => c.Item).ToHashSet();
            // A rival participant or name has an item of its own: then all that is accepted of the field stands against it.
            var same = accepted.Where(c => items.Contains(c.Item)).ToList();
            yield return new(rivals.Key.Field, same.Count > 0 ? same : accepted, [.. rivals]);
        }
    }
}
