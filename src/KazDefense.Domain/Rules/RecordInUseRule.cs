using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Rules;

/// <summary>What published records name is not withdrawn: they would rest on nothing.</summary>
public sealed class RecordInUseRule : IRecordRule
{
    private const int MostNamed = 10;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (facts.State is not RecordState.Withdrawn || facts.Users.Count == 0)
            yield break;
        var named = string.Join(", ", facts.Users.Take(MostNamed).Select(u => $"{Term.Of(u.Kind)} “{u.Slug}”"));
        var more = facts.Users.Count > MostNamed ? FormattableString.Invariant($" and {facts.Users.Count - MostNamed} more") : "";
        yield return new("slug", $"It is named by {named}{more}. Take it out there first; or, where it is the same as another, merge it into that one.");
    }
}
