using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>A value of what is to be published has no accepted claim.</summary>
/// <param name="Value">The value.</param>
public sealed record Unproven(ProvableValue Value)
    : Finding(Value.Path, $"No accepted claim says “{Value.Value}”. Add a claim for it, with the words of a source that say so.");
