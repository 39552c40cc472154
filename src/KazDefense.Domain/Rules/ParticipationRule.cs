using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Rules;

/// <summary>An actor stands in one role once, with a number of people that can be.</summary>
public sealed class ParticipationRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record is not EventDocument e)
            yield break;
        foreach (var group in e.Participations.GroupBy(p => (p.Actor, p.Role)))
        {
            var path = $"participants/{group.Key.Actor}/{Term.Of(group.Key.Role)}";
            if (group.Skip(1).Any())
                yield return new(path, $"“{group.Key.Actor}” is {Term.Of(group.Key.Role)} already. Once is enough: take one row out, or give it another role.");
            if (group.Any(p => p.People < 0))
                yield return new($"{path}/people", "People cannot be fewer than none. Give a number from 0, or leave it empty.");
        }
    }
}
