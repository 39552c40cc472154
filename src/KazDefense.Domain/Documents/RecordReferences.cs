using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>That a document names another record.</summary>
/// <param name="Kind">What the other is.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Where">The field that names it, as a finding would: <c>participants/kazakhstan/host</c>.</param>
public readonly record struct RecordReference(RecordKind Kind, string Slug, string Where);

/// <summary>Every record that a document names.</summary>
public static class RecordReferences
{
    /// <summary>The references of a document, its claims' included, in the order of its fields; one may come several times.</summary>
    public static IEnumerable<RecordReference> Of(RecordDocument document) => OfFields(document).Concat(document.Claims.SelectMany(OfClaim));

    private static IEnumerable<RecordReference> OfFields(RecordDocument document) => document switch
    {
        EventDocument e => OfEvent(e),
        AffiliationDocument a => [Actor(a.Actor, "actor"), Actor(a.Body, "body")],
        PlaceDocument { Coordinates: { } c } => [new(RecordKind.Source, c.Source, "coordinates/source")],
        SourceDocument { Covers: { } covers } => covers.Pairs.SelectMany(p => new[] { Actor(p.First, "covers/pairs"), Actor(p.Second, "covers/pairs") }),
        ObservationDocument o => OfObservation(o),
        VectorDocument v => v.Members.Select(m => Actor(m.Actor, $"members/{m.Actor}")),
        _ => [],
    };

    private static IEnumerable<RecordReference> OfEvent(EventDocument e)
    {
        foreach (var p in e.Participations)
            yield return Actor(p.Actor, $"participants/{p.Actor}/{Term.Of(p.Role)}");
        foreach (var place in e.Places)
            yield return new(RecordKind.Place, place, $"places/{place}");
        foreach (var link in e.Links)
            yield return new(RecordKind.Event, link.Event, $"links/{Term.Of(link.Relation)}/{link.Event}");
        if (e.Exercise?.Series is { } series)
            yield return Actor(series, "exercise/series");
        if (e.Transfer?.Programme is { } bought)
            yield return Actor(bought, "transfer/programme");
        if (e.Training?.Programme is { } trained)
            yield return Actor(trained, "training/programme");
    }

    private static IEnumerable<RecordReference> OfObservation(ObservationDocument o)
    {
        yield return new(RecordKind.Indicator, o.Indicator, "indicator");
        yield return Actor(o.Subject, "subject");
        if (o.Counterpart is { } counterpart)
            yield return Actor(counterpart, "counterpart");
        if (o.Assessor is { } assessor)
            yield return Actor(assessor, "assessor");
        foreach (var from in o.Derivation?.From ?? [])
            yield return new(RecordKind.Observation, from, "derivation/from");
    }

    private static IEnumerable<RecordReference> OfClaim(ClaimDocument claim)
    {
        yield return new(RecordKind.Source, claim.Source, ClaimPath.Of(claim));
        if (claim.Outlet is { } outlet)
            yield return new(RecordKind.Outlet, outlet, ClaimPath.Of(claim));
    }

    private static RecordReference Actor(string slug, string where) => new(RecordKind.Actor, slug, where);
}
