using KazDefense.Domain.Rules;

namespace KazDefense.Store.Seeding.Loading;

/// <summary>What a load did.</summary>
/// <param name="Added">How many records are new.</param>
/// <param name="Updated">How many records the seeds changed.</param>
/// <param name="Unchanged">How many stay as they were.</param>
/// <param name="LeftAlone">Records whose seeds changed but which an editor had changed first: the editor's word stands.</param>
/// <param name="Missing">Records that came from the seeds and stand there no longer: they are kept.</param>
/// <param name="Findings">What is wrong with the seeds; then nothing was loaded.</param>
public sealed record SeedLoading(
    int Added, int Updated, int Unchanged, IReadOnlyList<string> LeftAlone, IReadOnlyList<string> Missing, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the store changed.</summary>
    public bool IsChange => Added + Updated > 0;
}
