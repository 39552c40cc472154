namespace KazDefense.Domain.Documents;

/// <summary>One field, or one item of a list, that two versions of a record say differently.</summary>
/// <param name="Path">Its path: <c>title</c>, <c>participants/kazakhstan/host</c>, <c>claims/date@source</c>. Several claims may share one.</param>
/// <param name="Label">The path without the item, for the label: <c>title</c>, <c>participants</c>, <c>exercise/series</c>, <c>claims</c>.</param>
/// <param name="Before">What stood there, as shown; null for nothing.</param>
/// <param name="After">What stands there now, as shown; null for nothing.</param>
public sealed record FieldDifference(string Path, string Label, string? Before, string? After);

/// <summary>What changed from one version of a record to another, field by field.</summary>
public static class DocumentDifference
{
    // The order in which people read a record; what is not named comes between, claims last.
    private static readonly string[] First = ["slug", "kind", "type", "subtype", "title", "name", "summary", "date", "dateBasis", "dateNote", "status", "asOf"];

    /// <summary>
    /// The differences in the order in which one reads a record, lists by item: what was added, removed, or changed in it,
    /// and at last one for the order of each list where nothing else in it changed.
    /// </summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="naming">How readers call the records named; null to leave slugs and terms as they are stored.</param>
    public static IReadOnlyList<FieldDifference> Between(RecordDocument before, RecordDocument after, RecordNaming? naming = null)
    {
        var (old, now) = (DocumentParts.Of(before), DocumentParts.Of(after));
        var oldByPath = old.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var nowByPath = now.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var changed = old.Concat(now.Where(p => !oldByPath.ContainsKey(p.Path)))
            .Select(p => (Part: p, Before: oldByPath.GetValueOrDefault(p.Path), After: nowByPath.GetValueOrDefault(p.Path)))
            .Where(p => p.Before?.Json != p.After?.Json)
            .Select(p => new FieldDifference(ShownPath(p.Part), p.Part.Label, Shown(p.Before, naming), Shown(p.After, naming)))
            .ToList();
        var touched = changed.Select(c => c.Label).ToHashSet();
        return [.. Paired(changed).Concat(Reordered(old, now, naming).Where(o => !touched.Contains(o.Label))).OrderBy(d => Rank(d.Label))];
    }

    internal static string? Shown(DocumentPart? part, RecordNaming? naming = null) => part is null ? null : PartText.Of(part, naming);

    /// <summary>The path without the fingerprint that tells one claim from another.</summary>
    internal static string ShownPath(DocumentPart part) => part.Label == "claims" ? part.Path[..part.Path.LastIndexOf('#')] : part.Path;

    // A claim that went and one that came for the same field and source is one that changed.
    private static IEnumerable<FieldDifference> Paired(List<FieldDifference> changed)
    {
        foreach (var group in changed.GroupBy(c => c.Label == "claims" ? c.Path : $"{c.Path}\u001f{c.Label}"))
            if (group.Key.StartsWith("claims/", StringComparison.Ordinal) && group.ToList() is [{ After: null } gone, { Before: null } come])
                yield return gone with { After = come.After };
            else
                foreach (var difference in group)
                    yield return difference;
    }

    private static IEnumerable<FieldDifference> Reordered(IReadOnlyList<DocumentPart> old, IReadOnlyList<DocumentPart> now, RecordNaming? naming) =>
        from list in old.Where(p => p.Path != p.Label && p.Label != "claims").GroupBy(p => p.Label)
        let after = now.Where(p => p.Label == list.Key).ToList()
        where !list.Select(p => p.Path).SequenceEqual(after.Select(p => p.Path))
        select new FieldDifference(list.Key, list.Key, Order(list, naming), Order(after, naming));

    private static string Order(IEnumerable<DocumentPart> parts, RecordNaming? naming) => naming is null
        ? string.Join(", ", parts.Select(p => p.Path[(p.Label.Length + 1)..]))
        : string.Join(" · ", parts.Select(p => PartText.Of(p, naming)));

    internal static int Rank(string label) => label switch
    {
        "claims" => First.Length + 1,
        _ => Array.IndexOf(First, label) is var place and >= 0 ? place : First.Length,
    };
}
