namespace KazDefense.Domain.Documents;

/// <summary>One field of a record, or one item of a list, in words.</summary>
/// <param name="Path">Its path: <c>title</c>, <c>participants/kazakhstan/host</c>, <c>claims/date@source</c>.</param>
/// <param name="Label">The path without the item: <c>title</c>, <c>participants</c>, <c>claims</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record DocumentField(string Path, string Label, string Text);

/// <summary>A record as people read it, field by field.</summary>
public static class DocumentFields
{
    /// <summary>Every field and every item of every list that says something, in the order in which one reads a record, claims last.</summary>
    public static IReadOnlyList<DocumentField> Of(RecordDocument document, RecordNaming naming) =>
        [.. DocumentParts.Of(document).Select(p => new DocumentField(DocumentDifference.ShownPath(p), p.Label, PartText.Of(p, naming))).OrderBy(f => DocumentDifference.Rank(f.Label))];
}
