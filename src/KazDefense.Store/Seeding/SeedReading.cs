using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;

namespace KazDefense.Store.Seeding;

/// <summary>What came of reading a folder of seeds: the whole set, or everything that is wrong with it.</summary>
/// <param name="Seeds">The set; null when there is any finding, so that nothing half-right is ever loaded.</param>
/// <param name="Findings">Every problem of every file, by file and line. <see cref="Finding.Where"/> is the file relative to the folder.</param>
public sealed record SeedReading(SeedSet? Seeds, IReadOnlyList<Finding> Findings);
