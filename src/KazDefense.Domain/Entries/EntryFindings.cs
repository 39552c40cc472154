using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Entries;

/// <summary>
/// Leads findings to the fields of an entry. Fields are named by paths with rows by their place from 0
/// (<c>participants/2/role</c>). Findings of <see cref="EntryReader"/> have such paths; rules name rows by what they hold
/// (<c>participants/kazakhstan/host</c>, <c>claims/date@source</c>), and are brought to the row.
/// </summary>
public sealed class EntryFindings
{
    /// <summary>Sorts findings to the fields of an entry.</summary>
    public EntryFindings(RecordEntry entry, IEnumerable<Finding> findings) => throw new NotImplementedException(entry.Slug + findings);

    /// <summary>Every finding, with <see cref="Finding.Where"/> as the entry's path.</summary>
    public IReadOnlyList<Finding> All { get; } = [];

    /// <summary>The findings of one field (<c>participants/2/role</c>), in words. A field also answers for what stands at its row as a whole only through <see cref="Of"/> of the row.</summary>
    public IReadOnlyList<string> Of(string path) => throw new NotImplementedException(path);

    /// <summary>The findings of a field or of anything within it.</summary>
    public IReadOnlyList<Finding> Under(string path) => throw new NotImplementedException(path);
}
