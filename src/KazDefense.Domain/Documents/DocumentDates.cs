using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Documents;

/// <summary>Every date of a document.</summary>
public static class DocumentDates
{
    /// <summary>The dates of a document with their paths, its claims' included.</summary>
    public static IEnumerable<(string Path, EdtfDate Date)> Of(RecordDocument document)
    {
        foreach (var (path, date) in OfFields(document))
            if (date is not null)
                yield return (path, date);
        foreach (var claim in document.Claims)
        {
            yield return (ClaimPath.Of(claim), claim.AsOf);
            if (claim.Cited is { } cited)
                yield return (ClaimPath.Of(claim), cited);
        }
    }

    private static IEnumerable<(string Path, EdtfDate? Date)> OfFields(RecordDocument document) => document switch
    {
        EventDocument e => [("date", e.Date), ("asOf", e.AsOf), ("agreement/term", e.Agreement?.Term)],
        ActorDocument a => a.Names.Select(n => ($"names/{n.Text}", n.Period)),
        AffiliationDocument a => [("date", a.Date)],
        SourceDocument s => [("date", s.Date), ("covers/years", s.Covers?.Years)],
        ObservationDocument o => [("date", o.Date)],
        VectorDocument v => v.Members.Select(m => ($"members/{m.Actor}", m.Period)),
        _ => [],
    };
}
