using System.Diagnostics.CodeAnalysis;

namespace KazDefense.Figures;

/// <summary>How many events a year had, by vector.</summary>
/// <param name="Year">The year.</param>
/// <param name="Stacks">Counts from the bottom up, each with the class of its vector.</param>
[SuppressMessage("Naming", "CA1711", Justification = "A stacked bar is called a stack.")]
public sealed record YearStack(int Year, IReadOnlyList<(string VectorKey, int Count)> Stacks)
{
    internal int Total => Stacks.Sum(stack => stack.Count);
}
