namespace KazDefense.Domain.Documents;

/// <summary>One field, or one item of a list, that two versions of a record say differently.</summary>
/// <param name="Path">Its path: <c>title</c>, <c>participants/kazakhstan/host</c>, <c>claims/date@source</c>.</param>
/// <param name="Label">The path without the item, for the label: <c>title</c>, <c>participants</c>, <c>exercise/series</c>, <c>claims</c>.</param>
/// <param name="Before">What stood there, as shown; null for nothing.</param>
/// <param name="After">What stands there now, as shown; null for nothing.</param>
public sealed record FieldDifference(string Path, string Label, string? Before, string? After);

/// <summary>What changed from one version of a record to another, field by field.</summary>
public static class DocumentDifference
{
    /// <summary>The differences, fields in their order, lists by item: what was added, removed, or changed in it.</summary>
    public static IReadOnlyList<FieldDifference> Between(RecordDocument before, RecordDocument after) => throw new NotImplementedException(before.Slug + after.Slug);
}
