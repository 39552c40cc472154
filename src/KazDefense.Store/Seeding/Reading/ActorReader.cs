using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Seeding.Proof;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>An actor as <c>actors.yaml</c> gives it, before the dossiers' names join its own.</summary>
internal sealed record ActorDraft(ActorDocument Actor, Position NameAt, IReadOnlyList<NameMention> Names);

/// <summary>Reads the actors of <c>actors.yaml</c>.</summary>
internal static class ActorReader
{
    public static ActorDraft Read(MappingReader map)
    {
        var kind = map.Term<ActorKind>("kind");
        var slug = map.Declare("id", IdSpace.Actor, kind is { } k ? Term.Of(k) : null);
        var codes = map.Map("codes", SeedShapes.Codes);
        var actor = new ActorDocument
        {
            Slug = slug!,
            Kind = kind.GetValueOrDefault(),
            Name = map.Line("name")!,
            Note = map.Text("note"),
            Iso2 = codes is null ? null : CodeText.Country(codes, "iso2"),
            Iso3 = codes is null ? null : CodeText.Iso3(codes, "iso3"),
            Cow = codes is null ? null : CodeText.Cow(codes, "cow"),
            Wikidata = codes is null ? null : CodeText.Wikidata(codes, "wikidata"),
        };
        return new(actor, map.At("name"), map.Maps("names", SeedShapes.ReferenceName, name => Name(name, slug)));
    }

    private static NameMention? Name(MappingReader map, string? actor)
    {
        var mention = new NameMention
        {
            Actor = actor!,
            Text = map.Line("text")!,
            Type = map.Term<NameType>("type").GetValueOrDefault(),
            Position = map.Position,
            Language = CodeText.Language(map, "language"),
            Script = CodeText.Script(map, "script"),
            Period = map.Date("period"),
            Source = map.Refer("source", IdSpace.Source)!,
            Evidence = new([], map.Line("at")),
        };
        return map.IsSound ? mention : null;
    }
}
