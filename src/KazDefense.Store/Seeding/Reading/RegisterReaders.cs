using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Reads the items of the small files: outlets, indicators, vectors.</summary>
internal static class RegisterReaders
{
    // Values are only used when the mapping turns out sound, so what a required key lacks never gets out.

    public static OutletDocument Outlet(MappingReader map) => new()
    {
        Slug = map.Declare("id", IdSpace.Outlet)!,
        Name = map.Line("name")!,
        Kind = map.Word("kind", Vocabulary.OutletKinds)!,
        Country = CodeText.Country(map, "country"),
        Address = map.Line("address"),
    };

    public static IndicatorDocument Indicator(MappingReader map) => new()
    {
        Slug = map.Declare("id", IdSpace.Indicator)!,
        Name = map.Line("name")!,
        Unit = map.Line("unit")!,
        Definition = map.Text("definition")!,
        Basis = map.Term<MeasureBasis>("basis").GetValueOrDefault(),
    };

    public static VectorDocument Vector(MappingReader map)
    {
        var seen = new List<((string, string?), Position)>();
        var members = map.Maps("members", SeedShapes.Member, m =>
        {
            var member = new VectorMemberDocument(m.Refer("actor", IdSpace.Actor)!, m.Date("period"));
            if (m.IsSound)
                seen.Add(((member.Actor, member.Period?.Text), m.Position));
            return member;
        });
        map.Unique(seen, (member, first) => $"\"{member.Item1}\" is a member of this vector for the same period at {first} too; once is enough.");
        // The reader of the file counts them.
        return new() { Slug = map.Declare("id", IdSpace.Vector)!, Name = map.Line("name")!, Token = map.Word("token", Vocabulary.VectorTokens)!, Ordinal = 0, Members = members };
    }
}
