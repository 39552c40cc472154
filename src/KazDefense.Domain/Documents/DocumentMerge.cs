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
    /// <summary>Merges field by field, and lists item by item.</summary>
    /// <param name="before">What both began with.</param>
    /// <param name="mine">What one made of it.</param>
    /// <param name="theirs">What the other made of it.</param>
    /// <param name="takesTheirs">For a conflict's path, whether the other's is chosen; null for mine always.</param>
    public static DocumentMerging ThreeWay(RecordDocument before, RecordDocument mine, RecordDocument theirs, Func<string, bool>? takesTheirs = null) =>
        throw new NotImplementedException(before.Slug + mine.Slug + theirs.Slug + takesTheirs);
}
