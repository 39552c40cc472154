using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Entries;

/// <summary>
/// Leads findings to the fields of an entry. Fields are named by paths with rows by their place from 0
/// (<c>participants/2/role</c>; the row as a whole is <c>participants/2</c>). Findings of <see cref="EntryReader"/> have such
/// paths; rules name rows by what they hold (<c>participants/kazakhstan/host</c>, <c>claims/date@source</c>), and are
/// brought to the row.
/// </summary>
public sealed class EntryFindings
{
    /// <summary>Sorts findings to the fields of an entry.</summary>
    public EntryFindings(RecordEntry entry, IEnumerable<Finding> findings)
    {
        All = [.. findings.SelectMany(f => EntryPaths.Of(entry, f.Where).Select(path => f with { Where = path })).Distinct()];
    }

    /// <summary>Every finding, with <see cref="Finding.Where"/> as the entry's path; one about several rows comes for each.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>The findings of exactly one field (<c>participants/2/role</c>) or row (<c>participants/2</c>), in words.</summary>
    public IReadOnlyList<string> Of(string path) => [.. All.Where(f => f.Where == path).Select(f => f.Message)];

    /// <summary>The findings of a field, row or list and of all within it.</summary>
    public IReadOnlyList<Finding> Under(string path) => [.. All.Where(f => f.Where == path || f.Where.StartsWith(path + "/", StringComparison.Ordinal))];
}
