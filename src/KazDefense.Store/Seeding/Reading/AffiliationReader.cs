using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Seeding.Proof;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Reads the affiliations of a dossier.</summary>
internal sealed class AffiliationReader(DossierSource source, ClaimReader claims)
{
    /// <summary>The affiliation with its claims; null when it cannot be read.</summary>
    public RecordDraft<AffiliationDocument>? Read(MappingReader map)
    {
        var built = new AffiliationDocument
        {
            Slug = map.Declare("id", IdSpace.Record, Term.Of(RecordKind.Affiliation))!,
            Dossier = source.Slug,
            Actor = map.Refer("actor", IdSpace.Actor)!,
            Body = map.Refer("body", IdSpace.Actor)!,
            Role = map.Term<AffiliationRole>("role").GetValueOrDefault(),
            Office = map.Line("office"),
            Date = map.Date("date")!,
            IsObserved = map.Flag("observed"),
            Note = map.Text("note"),
        };
        if (map.IsSound)
            Judge(map, built);
        var own = claims.OfRecord(map);
        return map.IsSound ? new(built, map.Position, own) : null;
    }

    private static void Judge(MappingReader map, AffiliationDocument affiliation)
    {
        if (affiliation.Role is AffiliationRole.Holder && affiliation.Office is null)
            map.Fail("role", "a holder holds an office; name it as \"office\".");
        if (affiliation.Role is AffiliationRole.Member or AffiliationRole.PartOf && affiliation.Office is not null)
            map.Fail("office", $"a {Term.Of(affiliation.Role)} has no office; correct the role or take it out.");
        if (affiliation.Actor == affiliation.Body)
            map.Fail("body", "an actor cannot belong to itself.");
    }
}
