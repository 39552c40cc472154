using KazDefense.Domain.Rules;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Collects what is wrong, wherever it is noticed.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    public int Count => _findings.Count;

    public void Add(Position position, string message) => _findings.Add(new(position.File, message, position.Line));

    /// <summary>By file and line, whatever the order in which they were noticed; each once.</summary>
    public IReadOnlyList<Finding> InOrder() =>
        [.. _findings.Distinct().OrderBy(f => f.Where, StringComparer.Ordinal).ThenBy(f => f.Line ?? 0)];
}
