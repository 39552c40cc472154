using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Records;
using KazDefense.Store.Seeding.Proof;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Reads the observations of a dossier.</summary>
internal sealed class ObservationReader(DossierSource source, ClaimReader claims)
{
    // Those who can hold an opinion: not states, programmes or exercises.
    private static readonly string[] Assessors =
        [.. new[] { ActorKind.Group, ActorKind.Person, ActorKind.Organisation, ActorKind.Ministry, ActorKind.Office, ActorKind.Company }.Select(Term.Of)];

    /// <summary>The observation with its claims; null when it cannot be read.</summary>
    public RecordDraft<ObservationDocument>? Read(MappingReader map)
    {
        var slug = map.Declare("id", IdSpace.Record, Term.Of(RecordKind.Observation));
        var basis = map.Term<MeasureBasis>("basis");
        var scale = map.Map("scale", SeedShapes.Scale) is { } s ? Scale(s) : null;
        var built = new ObservationDocument
        {
            Slug = slug!,
            Dossier = source.Slug,
            Indicator = map.Refer("indicator", IdSpace.Indicator)!,
            Subject = map.Refer("subject", IdSpace.Actor)!,
            Counterpart = map.Refer("counterpart", IdSpace.Actor),
            Date = map.Date("date")!,
            DateBasis = SourceReader.DateBasisOf(map).GetValueOrDefault(),
            DateNote = map.Text("dateNote"),
            // Only a change can be negative: nobody has minus five soldiers.
            Quantity = map.Number("quantity", basis is MeasureBasis.Stock or MeasureBasis.Cumulative ? 0 : double.NegativeInfinity).GetValueOrDefault(),
            Unit = map.Line("unit")!,
            Qualifier = EventReader.QualifierOf(map),
            Nature = map.Term<ObservationNature>("nature").GetValueOrDefault(),
            Basis = basis.GetValueOrDefault(),
            Scale = scale,
            Assessor = map.Refer("assessor", IdSpace.Actor, Assessors),
            Derivation = map.Map("derivation", SeedShapes.Derivation) is { } d ? Derivation(d, slug) : null,
            Note = map.Text("note"),
        };
        if (map.IsSound && scale is not null && (built.Quantity < scale.From || built.Quantity > scale.To))
            map.Fail("quantity", FormattableString.Invariant($"{built.Quantity} lies off the scale from {scale.From} to {scale.To}."));
        if (map.IsSound && built.Counterpart == built.Subject)
            map.Fail("counterpart", "a pair has two different actors.");
        var own = claims.OfRecord(map);
        return map.IsSound ? new(built, map.Position, own) : null;
    }

    private static ScaleDocument Scale(MappingReader map)
    {
        var scale = new ScaleDocument(map.Number("from").GetValueOrDefault(), map.Number("to").GetValueOrDefault());
        if (map.IsSound && scale.From >= scale.To)
            map.Fail(map.Position, "A scale runs from less to more.");
        return scale;
    }

    private static DerivationDocument Derivation(MappingReader map, string? self)
    {
        var from = map.List("from", node => map.ReferFrom(node, "from", IdSpace.Record, Term.Of(RecordKind.Observation)));
        if (map.Has("from") && from.Count == 0 && map.IsSound)
            map.Fail("from", "a derived number names the observations it is made from.");
        if (self is not null && from.Contains(self))
            map.Fail("from", "a number cannot be derived from itself.");
        return new(from, map.Line("how")!);
    }
}
