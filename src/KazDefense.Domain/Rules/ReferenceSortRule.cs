using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Rules;

/// <summary>A record names others of the right sort: a series for an exercise, a programme for a transfer, who can judge for a score.</summary>
public sealed class ReferenceSortRule : IRecordRule
{
    private static readonly string[] Series = [Term.Of(ActorKind.ExerciseSeries)];

    private static readonly string[] Programmes = [Term.Of(ActorKind.Programme)];

    // Those who can hold an opinion: not states, programmes or exercises.
    private static readonly string[] Assessors =
        [.. new[] { ActorKind.Group, ActorKind.Person, ActorKind.Organisation, ActorKind.Ministry, ActorKind.Office, ActorKind.Company }.Select(Term.Of)];

    private static readonly string[] References = [Term.Of(SourceType.Reference), Term.Of(SourceType.Dataset)];

    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        foreach (var (path, kind, slug, sorts) in Named(record))
            if (slug is not null && facts.TryFind(kind, slug, out var known) && known.Sort is { } sort && !sorts.Contains(sort))
                yield return new(path, $"“{slug}” is of the kind {sort}. Choose one of the kind {string.Join(" or ", sorts)}.");
    }

    private static IEnumerable<(string Path, RecordKind Kind, string? Slug, string[] Sorts)> Named(RecordDocument record) => record switch
    {
        EventDocument e =>
        [
            ("exercise/series", RecordKind.Actor, e.Exercise?.Series, Series),
            ("transfer/programme", RecordKind.Actor, e.Transfer?.Programme, Programmes),
            ("training/programme", RecordKind.Actor, e.Training?.Programme, Programmes),
        ],
        ObservationDocument o => [("assessor", RecordKind.Actor, o.Assessor, Assessors)],
        PlaceDocument p => [("coordinates/source", RecordKind.Source, p.Coordinates?.Source, References)],
        _ => [],
    };
}
