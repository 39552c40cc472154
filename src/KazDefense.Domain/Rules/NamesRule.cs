using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>An actor, or place, bears a name once, and an actor is shown by one of its names.</summary>
public sealed class NamesRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        var (path, texts) = record switch
        {
            ActorDocument a => ("names", a.Names.Select(n => n.Text).ToList()),
            PlaceDocument p => ("otherNames", [.. p.OtherNames]),
            _ => ("", []),
        };
        foreach (var twice in texts.GroupBy(t => t).Where(g => g.Skip(1).Any()))
            yield return new($"{path}/{twice.Key}", $"The name “{twice.Key}” stands here already. Once is enough: take one out.");
        if (record is ActorDocument { Name: var name } && !texts.Contains(name))
            yield return new("name", $"“{name}” is none of the names below. Choose one of them, or add it.");
    }
}
