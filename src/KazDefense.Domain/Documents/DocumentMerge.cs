namespace KazDefense.Domain.Documents;

/// <summary>A field, or an item of a list, that both sides changed, each in its way.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Label">The path without the item.</param>
/// <param name="Base">What stood there before, as shown; null for nothing.</param>
/// <param name="Mine">What one side made of it; null for nothing.</param>
/// <param name="Theirs">What the other made of it; null for nothing.</param>
public sealed record MergeConflict(string Path, string Label, string? Base, string? Mine, string? Theirs);

/// <summary>What three versions of a record make.</summary>
/// <param name="Merged">Every change that only one side made; where both did, mine, or what was chosen.</param>
/// <param name="Conflicts">What both sides changed, each in its way.</param>
public sealed record DocumentMerging(RecordDocument Merged, IReadOnlyList<MergeConflict> Conflicts);

/// <summary>Brings together what two people made of one record.</summary>
public static class DocumentMerge
{
    /// <summary>Merges field by field, and lists item by item; the order of a list is mine, with what only they added behind.</summary>
    /// <param name="before">What both began with.</param>
    /// <param name="mine">What one made of it.</param>
    /// <param name="theirs">What the other made of it.</param>
    /// <param name="takesTheirs">For a conflict's path, whether the other's is chosen; null for mine always.</param>
    /// <exception cref="ArgumentException">They are not versions of records of one kind.</exception>
    public static DocumentMerging ThreeWay(RecordDocument before, RecordDocument mine, RecordDocument theirs, Func<string, bool>? takesTheirs = null)
    {
        if (before.RecordKind != mine.RecordKind || before.RecordKind != theirs.RecordKind)
            throw new ArgumentException("Only versions of one record can be merged.", nameof(theirs));
        var (was, ours, others) = (ByPath(before), ByPath(mine), ByPath(theirs));
        var parts = new List<DocumentPart>();
        var conflicts = new List<MergeConflict>();
        foreach (var path in ours.Keys.Concat(others.Keys).Concat(was.Keys).Distinct().ToList())
        {
            var (old, my, their) = (was.GetValueOrDefault(path), ours.GetValueOrDefault(path), others.GetValueOrDefault(path));
            var isConflict = my?.Json != old?.Json && their?.Json != old?.Json && my?.Json != their?.Json;
            if (isConflict)
                conflicts.Add(Conflict(my ?? their ?? old!, old, my, their));
            if ((my?.Json == old?.Json || (isConflict && takesTheirs?.Invoke(DocumentDifference.ShownPath(my ?? their ?? old!)) is true) ? their : my) is { } part)
                parts.Add(part);
        }
        var merged = DocumentParts.Compose(before.RecordKind, parts);
        var claims = MergedClaims.Of(merged);
        conflicts.AddRange(claims.Lost.Except(before.Claims.Concat(mine.Claims), ClaimOrder.BySaying)
            .Select(c => new MergeConflict(ClaimPath.Of(c), "claims", null, null, PartText.Of(c))));
        return new(merged with { Claims = claims.Kept }, conflicts);
    }

    /// <summary>
    /// The lists (<c>participants</c>) in which both sides took the same item out and each put another in: two answers to one
    /// question, which <see cref="ThreeWay"/>, looking at one item at a time, would let stand beside each other.
    /// </summary>
    public static IReadOnlyList<string> Exchanged(RecordDocument before, RecordDocument mine, RecordDocument theirs)
    {
        var (was, ours, others) = (ByPath(before), ByPath(mine), ByPath(theirs));
        var gone = was.Values.Where(p => p.Label != "claims" && p.Path != p.Label && !ours.ContainsKey(p.Path) && !others.ContainsKey(p.Path)).Select(p => p.Label).ToHashSet();
        return [.. gone.Where(label => Added(ours, others, label) && Added(others, ours, label)).Order(StringComparer.Ordinal)];

        bool Added(Dictionary<string, DocumentPart> here, Dictionary<string, DocumentPart> there, string label) =>
            here.Values.Any(p => p.Label == label && !was.ContainsKey(p.Path) && !there.ContainsKey(p.Path));
    }

    private static MergeConflict Conflict(DocumentPart part, DocumentPart? old, DocumentPart? mine, DocumentPart? theirs) =>
        new(DocumentDifference.ShownPath(part), part.Label, DocumentDifference.Shown(old), DocumentDifference.Shown(mine), DocumentDifference.Shown(theirs));

    private static Dictionary<string, DocumentPart> ByPath(RecordDocument document) => DocumentParts.Of(document).ToDictionary(p => p.Path, StringComparer.Ordinal);
}
