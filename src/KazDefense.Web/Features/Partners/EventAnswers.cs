using KazDefense.Domain.Events;
using KazDefense.Store.Events;

namespace KazDefense.Web.Features.Partners;

/// <summary>What became of an offer, plan or refusal, as links tell it.</summary>
public static class EventAnswers
{
    private static readonly Relation[] Answering = [Relation.Implements, Relation.Extends, Relation.Refuses, Relation.Follows, Relation.Replaces];

    /// <summary>Events that carry it out, widen or prolong it, turn it down, follow on it or take its place; what was merely said of it is no answer.</summary>
    public static IEnumerable<LinkRow> Later(EventDetail detail) =>
        detail.Links.Where(l => !l.IsOutgoing && Answering.Contains(l.Relation) && (l.Other.Kind is not EventKind.Statement || l.Other.Standing is Standing.Refusal));

    /// <summary>The reasons given for it: where there are several they compete, and none is chosen.</summary>
    public static IReadOnlyList<LinkRow> Reasons(EventDetail detail) => [.. detail.Links.Where(l => !l.IsOutgoing && l.Relation is Relation.Explains)];

    /// <summary>What it turns down.</summary>
    public static IEnumerable<LinkRow> TurnsDown(EventDetail detail) => detail.Links.Where(l => l.IsOutgoing && l.Relation is Relation.Refuses);
}
