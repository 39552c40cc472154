using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding.Proof;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Reads the claims of a dossier, without judging yet what they are for.</summary>
internal sealed class ClaimReader(DossierSource source)
{
    /// <summary>The claims of a record about itself.</summary>
    public IReadOnlyList<ClaimDraft> OfRecord(MappingReader record) => record.Maps("claims", SeedShapes.Claim, Read);

    /// <summary>A claim about a record that stands elsewhere; null when it cannot be read.</summary>
    public RecordClaimDraft? Elsewhere(MappingReader map)
    {
        var record = map.Refer("record", IdSpace.Record);
        var claim = Read(map);
        return map.IsSound ? new(record!, claim) : null;
    }

    private ClaimDraft Read(MappingReader map)
    {
        var claim = new ClaimDraft
        {
            Position = map.Position,
            For = [.. map.List("for", node => Path(map, node)).Select(p => (p.Item1, p.Item2))],
            Value = map.Line("value"),
            ValueAt = map.At("value"),
            Source = source,
            Evidence = EvidenceReader.Read(map, source.Type),
            Outlet = map.Refer("outlet", IdSpace.Outlet),
            Cited = map.Date("cited"),
            AsOf = map.Date("asOf"),
            Status = map.Term<ClaimStatus>("status") ?? ClaimStatus.Accepted,
            Note = map.Text("note"),
        };
        if (map.Has("for") && claim.For.Count == 0 && map.IsSound)
            map.Fail("for", "a claim is for something; list the fields it proves, such as [kind, status, date].");
        return claim;
    }

    private static Tuple<string, Position>? Path(MappingReader map, YamlDotNet.RepresentationModel.YamlNode node)
    {
        var text = ScalarText.Of(node, out var problem);
        if (problem is null)
            return Tuple.Create(text!, map.File.At(node));
        map.Fail(map.File.At(node), $"for: {problem}");
        return null;
    }
}
