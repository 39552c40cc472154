using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Documents;

/// <summary>What a record says once another one has become part of it.</summary>
public static class RecordMerge
{
    /// <summary>The actor with the names of another, each with its proof.</summary>
    public static ActorDocument OfActors(ActorDocument from, ActorDocument into)
    {
        var known = into.Names.Select(n => n.Text).ToHashSet(StringComparer.Ordinal);
        return into with
        {
            Names = [.. into.Names, .. from.Names.Where(n => !known.Contains(n.Text))],
            Claims = Together(into.Claims, from.Claims.Where(c => c.Field == "names")),
            Iso2 = into.Iso2 ?? from.Iso2,
            Iso3 = into.Iso3 ?? from.Iso3,
            Cow = into.Cow ?? from.Cow,
            Wikidata = into.Wikidata ?? from.Wikidata,
        };
    }

    /// <summary>
    /// The event with what only the other one had: participants, places, measures and links. Claims of the same value
    /// stand beside its own; of another value, they stand as conflicting.
    /// </summary>
    public static EventDocument OfEvents(EventDocument from, EventDocument into)
    {
        var measures = into.Measures.Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        var merged = into with
        {
            Participations = [.. into.Participations.Concat(from.Participations).GroupBy(p => (p.Actor, p.Role))
                .Select(g => g.Aggregate((own, other) => own with { Note = own.Note ?? other.Note, People = own.People ?? other.People }))],
            Places = [.. into.Places, .. from.Places.Except(into.Places)],
            Measures = [.. into.Measures, .. from.Measures.Where(m => !measures.Contains(m.Key))],
            Links = [.. into.Links.Concat(from.Links).Where(l => l.Event != into.Slug && l.Event != from.Slug).DistinctBy(l => (l.Relation, l.Event))],
        };
        var values = ProvableValues.Of(merged).ToDictionary(v => v.Path, v => v.Value);
        var claims = from.Claims
            .Select(c => (Claim: c, Path: new ProvableValue(c.Field, c.Item, c.Value).Path))
            .Where(c => values.ContainsKey(c.Path))
            .Select(c => c.Claim.Status is ClaimStatus.Accepted && c.Claim.Value != values[c.Path] ? c.Claim with { Status = ClaimStatus.Conflicting } : c.Claim);
        return merged with { Claims = Together(into.Claims, claims) };
    }

    private static List<ClaimDocument> Together(IEnumerable<ClaimDocument> own, IEnumerable<ClaimDocument> other) =>
        [.. own.Concat(other).Distinct(ClaimOrder.BySaying)];
}
