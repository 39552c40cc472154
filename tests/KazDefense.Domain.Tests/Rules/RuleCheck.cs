using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

/// <summary>Asks one rule about one document.</summary>
internal static class RuleCheck
{
    /// <summary>The fields that the rule has something against, each once.</summary>
    public static IEnumerable<string> Fields(this IRecordRule rule, RecordDocument document, RuleFacts? facts = null) =>
        rule.Check(document, facts ?? SampleDocuments.Facts).Select(f => f.Where).Distinct();
}
