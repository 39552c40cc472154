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
        foreach (var (path, count, most) in Lists(record).Append(("claims", record.Claims.Count, Limits.MaxClaims)))
            if (count > most)
                yield return new(path, $"There are {count} here; at most {most} fit. Take some out, or divide the record.");
    }

    private static IEnumerable<(string Path, int Count, int Most)> Lists(RecordDocument record) => record switch
    {
        EventDocument e =>
        [
            ("participants", e.Participations.Count, Limits.MaxParticipants),
            ("places", e.Places.Count, Limits.MaxPlaces),
            ("measures", e.Measures.Count, Limits.MaxMeasures),
            ("links", e.Links.Count, Limits.MaxLinks),
            ("transfer/items", e.Transfer?.Items.Count ?? 0, Limits.MaxMeasures),
        ],
        ActorDocument a => [("names", a.Names.Count, Limits.MaxNames)],
        PlaceDocument p => [("otherNames", p.OtherNames.Count, Limits.MaxNames)],
        SourceDocument s => [("authors", s.Authors.Count, Limits.MaxNames), ("covers/pairs", s.Covers?.Pairs.Count ?? 0, Limits.MaxNames)],
        ObservationDocument o => [("derivation/from", o.Derivation?.From.Count ?? 0, Limits.MaxMeasures)],
        VectorDocument v => [("members", v.Members.Count, Limits.MaxMembers)],
        _ => [],
    };
}
