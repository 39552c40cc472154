using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Rules;

/// <summary>An event has a subtype and details of its own kind only.</summary>
public sealed class EventKindRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record is not EventDocument e)
            yield break;
        var subtypes = EventSubtypes.Of(e.Kind);
        if (e.Subtype is { } subtype && !subtypes.Contains(subtype))
            yield return new("subtype", subtypes.Count == 0
                ? $"The kind {Term.Of(e.Kind)} has no subtypes. Leave it empty."
                : $"“{subtype}” is no subtype of {Term.Of(e.Kind)}. It can be: {string.Join(", ", subtypes)}.");
        (EventKind Kind, object? Details)[] details =
            [(EventKind.Exercise, e.Exercise), (EventKind.Agreement, e.Agreement), (EventKind.Transfer, e.Transfer), (EventKind.Training, e.Training)];
        foreach (var (kind, found) in details)
            if (found is not null && kind != e.Kind)
                yield return new(Term.Of(kind), $"Only events of the kind {Term.Of(kind)} have this; this one is of the kind {Term.Of(e.Kind)}. Correct the kind, or empty these fields.");
    }
}
