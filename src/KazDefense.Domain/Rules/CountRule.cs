using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>Lists have no more items than a page and a person can take in; an event has a participant at least.</summary>
public sealed class CountRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record is EventDocument { Participations.Count: 0 })
            yield return new("participants", "An event has at least one participant. Add who took part, or whom it is about.");
        foreach (var (path, count, most) in Lists(record).Append(("claims", record.Claims.Count, Limits.Claims)))
            if (count > most)
                yield return new(path, $"There are {count} here; at most {most} fit. Take some out, or divide the record.");
    }

    private static IEnumerable<(string Path, int Count, int Most)> Lists(RecordDocument record) => record switch
    {
        EventDocument e =>
        [
            ("participants", e.Participations.Count, Limits.Participants),
            ("places", e.Places.Count, Limits.Places),
            ("measures", e.Measures.Count, Limits.Measures),
            ("links", e.Links.Count, Limits.Links),
            ("transfer/items", e.Transfer?.Items.Count ?? 0, Limits.Measures),
        ],
        ActorDocument a => [("names", a.Names.Count, Limits.Names)],
        PlaceDocument p => [("otherNames", p.OtherNames.Count, Limits.Names)],
        SourceDocument s => [("authors", s.Authors.Count, Limits.Names), ("covers/pairs", s.Covers?.Pairs.Count ?? 0, Limits.Names)],
        ObservationDocument o => [("derivation/from", o.Derivation?.From.Count ?? 0, Limits.Measures)],
        VectorDocument v => [("members", v.Members.Count, Limits.Members)],
        _ => [],
    };
}
