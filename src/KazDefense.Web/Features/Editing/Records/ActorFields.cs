using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using static KazDefense.Web.Features.Editing.Records.FieldShape;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>The fields of an actor.</summary>
public static class ActorFields
{
    /// <summary>The table.</summary>
    public static RecordShape Shape { get; } = new(
        RecordKind.Actor, "actors",
        new("name", Line("name"), Term<ActorKind>("kind")),
        new("names", Rows("names", Limits.Names, Line("text"), Term<NameType>("type", NameType.Official), Line("language", 35), Line("script", 4), Date("period")) with { IsProvable = true }),
        new("codes", Line("iso2", 2), Line("iso3", 3), Line("cow", 4), Line("wikidata", 20)),
        new("note", Text("note")));
}
