using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>One rule that records keep. A rule knows no database: what it needs of the world it is told.</summary>
public interface IRecordRule
{
    /// <summary>What breaks the rule; <see cref="Finding.Where"/> is the path of a field (<c>date</c>, <c>participants/kazakhstan/host</c>).</summary>
    IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts);
}

/// <summary>Every rule, for forms, the API, pasted rows and the seeds alike.</summary>
public static class RecordRules
{
    private static readonly IReadOnlyList<IRecordRule> All =
    [
        new KnownReferencesRule(),
        new ProofRule(),
    ];

    /// <summary>What is wrong with a document; empty when it may be saved.</summary>
    public static IReadOnlyList<Finding> Check(RecordDocument record, RuleFacts facts) => [.. All.SelectMany(rule => rule.Check(record, facts)).Distinct()];
}
