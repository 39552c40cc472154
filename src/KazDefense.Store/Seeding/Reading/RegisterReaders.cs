using KazDefense.Domain.Events;
using KazDefense.Store.Seeding.Model;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Reads the items of the small files: outlets, indicators, vectors.</summary>
internal static class RegisterReaders
{
    // Values are only used when the mapping turns out sound, so what a required key lacks never gets out.

    public static SeedOutlet Outlet(MappingReader map) => new(
        map.Declare("id", IdSpace.Outlet)!,
        map.Line("name")!,
        map.Word("kind", SeedVocabulary.OutletKinds)!,
        CodeText.Country(map, "country"),
        map.Line("address"));

    public static SeedIndicator Indicator(MappingReader map) => new(
        map.Declare("id", IdSpace.Indicator)!,
        map.Line("name")!,
        map.Line("unit")!,
        map.Text("definition")!,
        map.Term<MeasureBasis>("basis").GetValueOrDefault());

    public static SeedVector Vector(MappingReader map)
    {
        var seen = new List<((string, string?), Position)>();
        var members = map.Maps("members", SeedShapes.Member, m =>
        {
            var member = new SeedVectorMember(m.Refer("actor", IdSpace.Actor)!, m.Date("period"));
            if (m.IsSound)
                seen.Add(((member.Actor, member.Period?.Text), m.Position));
            return member;
        });
        map.Unique(seen, (member, first) => $"\"{member.Item1}\" is a member of this vector for the same period at {first} too; once is enough.");
        return new(map.Declare("id", IdSpace.Vector)!, map.Line("name")!, map.Word("token", SeedVocabulary.VectorTokens)!, members);
    }
}
