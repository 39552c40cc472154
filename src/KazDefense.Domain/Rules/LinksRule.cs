using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Rules;

/// <summary>A link leads to another event, in one way once.</summary>
public sealed class LinksRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record is not EventDocument e)
            yield break;
        foreach (var group in e.Links.GroupBy(l => (l.Relation, l.Event)))
        {
            var path = $"links/{Term.Of(group.Key.Relation)}/{group.Key.Event}";
            if (group.Key.Event == e.Slug)
                yield return new(path, "An event cannot be linked to itself. Choose another event, or take the link out.");
            if (group.Skip(1).Any())
                yield return new(path, $"The link {Term.Of(group.Key.Relation)} to “{group.Key.Event}” stands here already. Take one out.");
        }
    }
}
